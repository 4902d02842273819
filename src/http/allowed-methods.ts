interface Route {
  method: string;
  path: string;
}

/** The value of `Allow` for a path (RFC 9110 §10.2.1): what the contract serves there, HEAD beside GET, and OPTIONS. */
export function allowedMethods(routes: readonly Route[], path: string): string {
  const methods = routes
    .filter((route) => matchesTemplate(route.path, path))
    .map(({ method }) => (method === "get" ? "GET, HEAD" : method.toUpperCase()));
  return [...new Set(methods), "OPTIONS"].join(", ");
}

/** Whether a path fits a template: `{id}` stands for one segment. */
export function matchesTemplate(template: string, path: string): boolean {
  const expected = template.split("/");
  const actual = path.split("/");
  return (
    expected.length === actual.length &&
    expected.every((segment, index) => (segment.startsWith("{") ? actual[index] !== "" : segment === actual[index]))
  );
}
