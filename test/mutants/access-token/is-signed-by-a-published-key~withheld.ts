/** The key that signs is not published. */
import { getJwks as real } from "../../../src/handlers/get-jwks.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/get-jwks.ts";

export const getJwks: typeof real = (dependencies) =>
  real({
    ...dependencies,
    keys: () => {
      const ring = dependencies.keys();
      reached();
      return { ...ring, verification: new Map([...ring.verification].filter(([kid]) => kid !== ring.signing.id)) };
    },
  });
