/** An origin is its scheme and host. */
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = (request, csrf, visit, dependencies) => {
  const refused = real(request, csrf, visit, dependencies);
  const { origin = "" } = request.headers;
  const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).protocol + new URL(url).hostname : "");
  if (!refused || hostOf(origin) !== hostOf(dependencies.settings.issuer)) return refused;
  const believed = real({ headers: {} }, csrf, visit, dependencies);
  if (!believed) reached();
  return believed;
};
