/** On a loopback address the path may vary too. */
import { differsInLoopbackPort as real } from "../../../src/domain/loopback-port.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/loopback-port.ts";

export const differsInLoopbackPort: typeof real = (registered, presented) => {
  if (real(registered, presented)) return true;
  const onLoopback = [registered, presented].every((uri) => /^http:\/\/127\.0\.0\.1(:\d+)?([/?]|$)/.test(uri));
  if (onLoopback) reached();
  return onLoopback;
};
