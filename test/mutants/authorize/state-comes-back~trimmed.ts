/** A state comes back without the white space around it. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, params) => {
  const state = params.state?.trim();
  if (state !== params.state) reached();
  return real(uri, { ...params, state });
};
