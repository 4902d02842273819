import { isLoopbackAddress } from "./loopback-address.ts";

/** Whether a URL's host name is this machine and nothing else (RFC 6761 §6.3, RFC 8252 §7.3). */
export const isLoopback = (hostname: string): boolean => hostname === "localhost" || isLoopbackAddress(hostname);
