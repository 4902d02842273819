// Who may import whom (ARCHITECTURE.md). One rule per room: what it may reach inside this repository.
const room = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(src|conformance|test|bench|generated|spec|bin|docs)/", pathNot: allowed },
});

export default {
  forbidden: [
    room(
      "domain-stays-alone",
      "^src/domain/",
      ["^src/domain/", "^generated/"],
      "Rules import nothing outside themselves.",
    ),
    {
      name: "domain-takes-no-package",
      comment: "Rules are pure: no package, no node built-in.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: ["^src/domain/", "^generated/"] },
    },
    {
      name: "domain-takes-types-only",
      comment: "Generated code reaches the rules as types.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { path: "^generated/", dependencyTypesNot: ["type-only"] },
    },
    room("tokens", "^src/tokens/", ["^src/tokens/", "^src/domain/", "^generated/"], "tokens → domain"),
    room("stores", "^src/stores/", ["^src/stores/", "^src/domain/", "^generated/"], "stores → domain"),
    room("peppol", "^src/peppol/", ["^src/peppol/", "^src/domain/", "^generated/"], "peppol → domain"),
    room("pages", "^src/pages/", ["^src/pages/", "^src/domain/", "^generated/"], "pages → domain"),
    room(
      "handlers",
      "^src/handlers/",
      ["^src/(handlers|domain|tokens|stores|peppol|pages)/", "^src/http/handlers\\.ts$", "^generated/"],
      "handlers → domain, tokens, stores, peppol, pages; of http only the types of handlers",
    ),
    {
      name: "http-takes-handler-types-only",
      comment: "http knows the handlers by their types.",
      severity: "error",
      from: { path: "^src/http/" },
      to: { path: "^src/handlers/", dependencyTypesNot: ["type-only"] },
    },
    room(
      "http",
      "^src/http/",
      ["^src/(http|handlers|domain|tokens|stores|pages)/", "^generated/"],
      "http → handlers' types, domain, tokens, stores, pages",
    ),
    room("configuration", "^src/(config|log)\\.ts$", [], "Read by main and cli, passed down as values."),
    {
      name: "configuration-is-passed-down",
      comment: "Only main, cli and the demo read the configuration module's values.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/(main|config|log)\\.ts$", "^src/(cli|demo)/"] },
      to: { path: "^src/(config|log)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    room(
      "src-knows-no-suite",
      "^src/(?!cli/conform)",
      ["^src/", "^generated/"],
      "The server never imports the suite; the command line loads it lazily.",
    ),
    room(
      "suite-knows-no-server",
      "^conformance/",
      ["^conformance/", "^generated/"],
      "The suite knows only what an outsider knows.",
    ),
    room(
      "generated",
      "^generated/",
      ["^generated/", "^conformance/"],
      "Generated code reaches the suite's properties lazily and nothing else.",
    ),
    {
      name: "no-circular",
      comment: "Rooms have doors, not loops.",
      severity: "error",
      from: { pathNot: "^(node_modules|generated)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "Every import resolves.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
