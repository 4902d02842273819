import { encode, type Request } from "./exchange.ts";
import { requestBytes } from "./wire.ts";

/** The bytes of a request, for `sendRaw`: headers stand as they are given, repeats and all. */
export function rawRequest(request: Request): Uint8Array {
  const { sent, body } = encode(request);
  return requestBytes(sent, body);
}
