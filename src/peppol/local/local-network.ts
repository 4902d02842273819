import { type LookupSettings, USUAL_LOOKUP } from "../lookup-settings.ts";
import { smlName } from "../sml-name.ts";
import { createAuthority } from "./authority.ts";
import { type DnsQuestion, startDnsServer } from "./dns-server.ts";
import { type DnsReply, type ZoneRecord, zoneApex, zoneReply } from "./dns-zone.ts";
import { publisherListener, startPublisher } from "./publisher.ts";
import type { LocalParticipant } from "./service-group-xml.ts";

const ZONE = "sml.local-network.test";
const HOST = "smp.local-network.test";
const SERVER_FAILURE: DnsReply = { rcode: "SERVFAIL", answers: [] };

export interface LocalNetwork {
  /** For a look-up that asks this network and no other. */
  settings: LookupSettings;
  /** The questions that its name server was asked. */
  asked: readonly DnsQuestion[];
  close(): Promise<void>;
}

/**
 * A network on this machine that answers for some participants and needs no other: a name server and a publisher, both
 * real, on free ports of loopback. Their certificate authority is made here.
 * @param participants asked anew with each question, so that it may change
 * @param now milliseconds since the epoch
 * @param failing identifiers for which the name server fails: nobody learns whether these are registered
 */
export async function startLocalNetwork(
  participants: () => readonly LocalParticipant[],
  now: number,
  { failing = [] }: { failing?: readonly string[] } = {},
): Promise<LocalNetwork> {
  const authority = createAuthority(now);
  const find = (identifier: string) => participants().find((one) => one.identifier.toLowerCase() === identifier);
  const publisher = await startPublisher(authority.certifyServer([HOST]), publisherListener(find));
  const records = (): ZoneRecord[] => [
    zoneApex(ZONE),
    { name: HOST, type: "A", data: "127.0.0.1" },
    ...participants().map(({ identifier }) =>
      publishedAt(smlName(identifier, ZONE), `https://${HOST}:${publisher.port}`),
    ),
  ];
  const fails = new Set(failing.map((identifier) => smlName(identifier, ZONE)));
  const dns = await startDnsServer((question) =>
    fails.has(question.name.toLowerCase()) ? SERVER_FAILURE : zoneReply(records(), question),
  );
  return {
    settings: {
      ...USUAL_LOOKUP,
      zone: ZONE,
      dns: { ...USUAL_LOOKUP.dns, servers: [dns.address] },
      publisher: { ...USUAL_LOOKUP.publisher, reach: "loopback", ca: authority.ca },
    },
    asked: dns.asked,
    async close() {
      await Promise.all([dns.close(), publisher.close()]);
    },
  };
}

/** The record that names a participant's publisher. */
const publishedAt = (name: string, address: string): ZoneRecord => ({
  name,
  type: "NAPTR",
  data: { order: 100, preference: 10, flags: "U", services: "Meta:SMP", regexp: `!.*!${address}!`, replacement: "." },
});
