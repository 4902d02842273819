import { onTestFinished } from "vitest";
import { type Authority, createAuthority } from "../../src/peppol/local/authority.ts";
import { type DnsServer, startDnsServer } from "../../src/peppol/local/dns-server.ts";
import { type DnsReply, type ZoneRecord, zoneApex, zoneReply } from "../../src/peppol/local/dns-zone.ts";
import type { LookupSettings } from "../../src/peppol/lookup-settings.ts";
import { smlName } from "../../src/peppol/sml-name.ts";

export const ZONE = "sml.example.test";

/** A NAPTR record of a participant; the usual one for what is left out. */
export const naptr = (
  identifier: string,
  regexp: string,
  change: Partial<{ order: number; preference: number; flags: string; services: string }> = {},
): ZoneRecord => ({
  name: smlName(identifier, ZONE),
  type: "NAPTR",
  data: { order: 100, preference: 10, flags: "U", services: "Meta:SMP", replacement: ".", ...change, regexp },
});

/** A name server for one test, of a zone that exists. Records and what it does with questions can be changed meanwhile. */
export interface TestDns {
  records: ZoneRecord[];
  /** Answers before the records do: undefined stays silent, null leaves it to them. */
  before: (name: string, type: string) => DnsReply | undefined | null;
  server: DnsServer;
}

export async function testDns(...records: ZoneRecord[]): Promise<TestDns> {
  const state: Omit<TestDns, "server"> = { records: [zoneApex(ZONE), ...records], before: () => null };
  const server = await startDnsServer((question) => {
    const answer = state.before(question.name, question.type);
    return answer === null ? zoneReply(state.records, question) : answer;
  });
  onTestFinished(() => server.close());
  return Object.assign(state, { server });
}

/** Made once for a file of tests: its keys take a while. */
export const testAuthority = (): Authority => createAuthority(Date.now());

export const lookupSettings = (dns: TestDns, ca: string): LookupSettings => ({
  zone: ZONE,
  dns: { servers: [dns.server.address], timeout: 1, tries: 1 },
  publisher: { reach: "loopback", timeout: 1.2, largestBody: 200_000, ca },
  deadline: 4,
  memory: { registered: 900, unregistered: 60, size: 1_000_000 },
  gate: { running: 20, waiting: 100, lane: { running: 10, waiting: 50 } },
});
