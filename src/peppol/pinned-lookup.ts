import { isIP, type LookupFunction } from "node:net";

/**
 * Answers a socket's question for its peer with addresses that were judged before. A name that is resolved once to be
 * judged and again to be connected to could have moved in between (DNS rebinding).
 */
export const pinnedLookup =
  ([first, ...others]: readonly [string, ...string[]]): LookupFunction =>
  (_hostname, { all }, answer) => {
    const addresses = [first, ...others].map((address) => ({ address, family: isIP(address) }));
    if (all) answer(null, addresses);
    else answer(null, first, isIP(first));
  };
