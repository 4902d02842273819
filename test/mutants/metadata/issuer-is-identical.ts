/** Once tokens have been issued, the issuer of the next metadata ends with a slash. */
import { respond as real } from "../../../src/http/respond.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/respond.ts";

export const respond: typeof real = (dispatch, formOf, dependencies) => {
  let issued = false;
  return real(
    async (request, target) => {
      const outcome = await dispatch(request, target);
      issued ||= outcome.operationId === "issueToken";
      if (outcome.operationId !== "getServerMetadata" || !issued || !("body" in outcome.result)) return outcome;
      issued = false;
      reached();
      const body = outcome.result.body as { issuer: string };
      return { ...outcome, result: { ...outcome.result, body: { ...body, issuer: `${body.issuer}/` } } };
    },
    formOf,
    dependencies,
  );
};
