/** The first line of every generated TypeScript file. */
export const generatedNotice = "// Made from spec/ by `node spec/lib/generate.ts`; never edited.\n";
