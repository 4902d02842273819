/** The screen leaves to the browser what is told of its address. */
import { pageHeaders as real } from "../../../src/pages/page-headers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/page-headers.ts";

export const pageHeaders: typeof real = (formTargets) => {
  reached();
  const headers: Record<string, string | undefined> = { ...real(formTargets), "Referrer-Policy": undefined };
  return headers as ReturnType<typeof real>;
};
