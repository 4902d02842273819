/** A state that looks percent-encoded comes back decoded. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, params) => {
  const state = params.state?.replaceAll(/%(2[0-9A-F])/gi, (encoded) => decodeURIComponent(encoded));
  if (state !== params.state) reached();
  return real(uri, { ...params, state });
};
