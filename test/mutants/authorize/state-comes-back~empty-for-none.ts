/** A request without a state gets an empty one back. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, params) => {
  if (params.state === undefined) reached();
  return real(uri, { ...params, state: params.state ?? "" });
};
