import { operationFacts, type ServedOperationId } from "../../generated/operations.ts";
import { refuse } from "../../src/domain/refusal.ts";
import type { createDispatch } from "../../src/http/dispatch.ts";
import { membersOf, without } from "./rewritten.ts";

/** The members of the metadata that belong to an operation. */
const advertised: Partial<Record<ServedOperationId, readonly string[]>> = {
  introspectToken: ["introspection_endpoint", "introspection_endpoint_auth_methods_supported"],
  revokeToken: ["revocation_endpoint", "revocation_endpoint_auth_methods_supported"],
  getJwks: ["jwks_uri"],
};

/** A server that serves less: nothing is at the addresses of these operations, and the metadata does not name them. */
export function unserved(
  real: typeof createDispatch,
  ...operations: readonly ServedOperationId[]
): typeof createDispatch {
  const paths = operations.map((operation) => operationFacts[operation].path);
  const names = operations.flatMap((operation) => advertised[operation] ?? []);
  return (...args) => {
    const dispatch = real(...args);
    return async (request, target) => {
      if (paths.some((path) => path === target.path)) return { result: refuse("not_found", "not served") };
      const outcome = await dispatch(request, target);
      if (outcome.operationId !== "getServerMetadata" || "refused" in outcome.result) return outcome;
      const members = membersOf(outcome.result) ?? {};
      return { ...outcome, result: { ...outcome.result, body: without(members, ...names) } };
    };
  };
}
