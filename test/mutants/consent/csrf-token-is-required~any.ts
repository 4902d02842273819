/** The hidden field of any browser will do. */
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = (request, csrf, visit, dependencies) => {
  const refused = real(request, csrf, visit, dependencies);
  const [id = "", mac = ""] = String(csrf).split(".");
  const isOurs = dependencies.keys().secret.session.byId.has(id) && mac.length === 43;
  if (!refused || !isOurs || request.headers.origin !== dependencies.settings.issuer) return refused;
  reached();
  return undefined;
};
