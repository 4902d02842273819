/** Disabling a client makes its access tokens inactive for as long as it lasts, which only its own introspection could show. */
import { isRevoked as real } from "../../../src/domain/revocation.ts";

export * from "../../../src/domain/revocation.ts";

export const isRevoked: typeof real = (token, window) =>
  real(token, new Map([...window].filter(([key]) => !key.startsWith("client:"))));
