import { Client } from "undici";
import { exchangeFailure } from "./exchange-failure.ts";
import type { NetworkFailure } from "./network-failure.ts";
import { pinnedConnector } from "./pinned-connector.ts";

/** Bytes. */
const LARGEST_HEADERS = 16 * 1024;

/** What a publisher said. */
export interface Said {
  status: number;
  location: string | undefined;
  /** Empty unless the status is 200. */
  body: Uint8Array;
}

export interface ExchangeLimits {
  /** Bytes of a body; one that is larger is cut off and refused. */
  largestBody: number;
  /** Certificate authorities in PEM instead of the system's. */
  ca?: string;
  /** Ends the exchange, however slowly its bytes come. */
  signal: AbortSignal;
}

/**
 * One GET over a connection of its own, which ends with it: nothing is read that is not needed, and no connection outlives
 * the judgement of its address.
 * @param addresses where to connect to, whatever the name of the host means to others
 */
export async function exchange(
  url: URL,
  addresses: readonly [string, ...string[]],
  { largestBody, ca, signal }: ExchangeLimits,
): Promise<Said | NetworkFailure> {
  const client = new Client(url.origin, {
    connect: pinnedConnector(addresses, ca, signal),
    maxHeaderSize: LARGEST_HEADERS,
    maxResponseSize: largestBody,
  });
  try {
    const { statusCode, headers, body } = await client.request({
      method: "GET",
      path: url.pathname + url.search,
      headers: { accept: "application/xml, text/xml", "accept-encoding": "identity" },
      signal,
    });
    const location = typeof headers.location === "string" ? headers.location : undefined;
    return { status: statusCode, location, body: statusCode === 200 ? await body.bytes() : new Uint8Array() };
  } catch (error) {
    return exchangeFailure(error, url);
  } finally {
    await client.destroy();
  }
}
