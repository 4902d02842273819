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
export const matchesTemplate = (template: string, path: string): boolean =>
  matchesSegments(template.split("/"), path.split("/"));

/** As `matchesTemplate`, of both already taken apart. */
export const matchesSegments = (expected: readonly string[], actual: readonly string[]): boolean =>
  expected.length === actual.length &&
  expected.every((segment, index) => (segment.startsWith("{") ? actual[index] !== "" : segment === actual[index]));
