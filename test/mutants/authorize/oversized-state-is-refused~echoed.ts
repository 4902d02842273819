/** A state that is too long comes back with its refusal. */
import { echoedState as real } from "../../../src/domain/echoed-state.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/echoed-state.ts";

export const echoedState: typeof real = (state, repeated) => {
  const echoed = real(state, repeated);
  if (echoed === state || repeated.includes("state")) return echoed;
  reached();
  return state;
};
