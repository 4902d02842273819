/** Addresses begin with the X-Forwarded-Host of the request. */
import { respond as real } from "../../../src/http/respond.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/respond.ts";

export const respond: typeof real = (dispatch, formOf, dependencies) =>
  real(
    async (request, target) => {
      const outcome = await dispatch(request, target);
      if (outcome.operationId !== "getServerMetadata" || !("body" in outcome.result)) return outcome;
      const right = JSON.stringify(outcome.result.body);
      const { host } = new URL(JSON.parse(right).issuer);
      const other = request.headers["x-forwarded-host"]?.toString();
      if (other === undefined || other === host) return outcome;
      reached();
      return { ...outcome, result: { ...outcome.result, body: JSON.parse(right.replaceAll(host, other)) } };
    },
    formOf,
    dependencies,
  );
