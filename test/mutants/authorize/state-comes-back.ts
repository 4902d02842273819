/** A plus in a state comes back as a space. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, params) => {
  const state = params.state?.replaceAll("+", " ");
  if (state !== params.state) reached();
  return real(uri, { ...params, state });
};
