/** The port of a loopback address may vary only where it has as many digits. */
import { differsInLoopbackPort as real } from "../../../src/domain/loopback-port.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/loopback-port.ts";

export const differsInLoopbackPort: typeof real = (registered, presented) => {
  if (!real(registered, presented)) return false;
  if (registered.length !== presented.length) reached();
  return registered.length === presented.length;
};
