/** Of the scopes that are asked for, those that the client may not have are left out, where any is left (RFC 6749 §3.3). */
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { intersect } from "../../../src/domain/scope.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const left = intersect(requested ?? [], client.scopes);
  return real(left.length > 0 ? left : requested, client);
};
