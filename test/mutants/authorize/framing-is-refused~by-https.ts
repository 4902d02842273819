/** Pages of https may frame the screen. */
import { pageHeaders as real } from "../../../src/pages/page-headers.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/page-headers.ts";

export const pageHeaders: typeof real = (formTargets) => {
  reached();
  const headers: Record<string, string | undefined> = {
    ...real(formTargets),
    "Content-Security-Policy": real(formTargets)["Content-Security-Policy"].replace(
      "frame-ancestors 'none'",
      "frame-ancestors 'self' https:",
    ),
  };
  return headers as ReturnType<typeof real>;
};
