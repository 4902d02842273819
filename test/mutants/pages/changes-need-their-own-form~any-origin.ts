/** Forms of foreign pages are believed. */
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = ({ headers }, csrf, visit, dependencies) => {
  if (headers.origin !== undefined && headers.origin !== dependencies.settings.issuer) reached();
  return real({ headers: { ...headers, origin: dependencies.settings.issuer } }, csrf, visit, dependencies);
};
