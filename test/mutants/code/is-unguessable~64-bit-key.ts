/** Keys are made of 64 random bits, four times over. */
import { makeKey as real } from "../../../src/tokens/make-key.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/make-key.ts";

export const makeKey: typeof real = (purpose, state, making) =>
  real(purpose, state, {
    ...making,
    random: (bytes) => {
      if (bytes !== 32) return making.random(bytes);
      reached();
      const some = making.random(8);
      return Uint8Array.from([...some, ...some, ...some, ...some]);
    },
  });
