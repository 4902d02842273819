/** The port of a loopback address is compared too. */
import { differsInLoopbackPort as real } from "../../../src/domain/loopback-port.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/loopback-port.ts";

export const differsInLoopbackPort: typeof real = (registered, presented) => {
  if (real(registered, presented)) reached();
  return false;
};
