import { fileURLToPath } from "node:url";
import { compile, createSourceFile, NodeHost } from "@typespec/compiler";

const path = fileURLToPath(new URL("../../spec/snippet.tsp", import.meta.url));

/** A requirement with nothing wrong about it; tests replace one member. */
export const sound = {
  level: '"MUST"',
  text: '"A token MUST be given."',
  cites: '#["RFC 6749 §5.1"]',
  observe: '"http"',
};

/** `@requirement` as source text. */
export function requirement(id: string, members: Record<string, string>): string {
  const body = Object.entries(members).map(([name, value]) => `${name}: ${value}`);
  return `@requirement("${id}", #{ ${body.join(", ")} })`;
}

/** Codes of what the compiler says to a service whose one operation is decorated with `decorators`. */
export async function complaintsAbout(decorators: string, rest = ""): Promise<string[]> {
  const source = `
    import "@typespec/http";
    import "@typespec/openapi";
    import "./lib/requirements.tsp";
    using Http; using OpenAPI; using Requirements;
    @service(#{ title: "Snippet" }) namespace Snippet { ${decorators} @route("/one") @get op one(): void; }
    ${rest}`;
  const isSnippet = (asked: string) => asked === path;
  const program = await compile(
    {
      ...NodeHost,
      readFile: async (asked) => (isSnippet(asked) ? createSourceFile(source, path) : NodeHost.readFile(asked)),
      stat: async (asked) =>
        isSnippet(asked) ? { isFile: () => true, isDirectory: () => false } : NodeHost.stat(asked),
    },
    path,
    { noEmit: true },
  );
  return program.diagnostics.map((each) => each.code.replace("countersign-requirements/", ""));
}
