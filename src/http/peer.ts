import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { forwardedAddress } from "../domain/forwarded-address.ts";
import { networkOf } from "../domain/network-of.ts";

/**
 * Whom a request is counted against. Behind a proxy that is whoever the proxy added last to `X-Forwarded-For`; what stands
 * before that, the sender may have written.
 * @param forwardedFor whether the operator says that the proxy adds it
 */
export function peerOf(
  { headers, socket }: { headers: IncomingMessage["headers"]; socket: { remoteAddress?: string | undefined } },
  forwardedFor: boolean,
): string {
  const added = forwardedAddress([headers["x-forwarded-for"] ?? []].flat().join(","));
  return networkOf(forwardedFor && isIP(added) !== 0 ? added : (socket.remoteAddress ?? ""));
}
