/** A network on loopback, in a thread of its own, that knows everybody and whose publisher takes its time. */
import { setTimeout as passes } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { createAuthority } from "../src/peppol/local/authority.ts";
import { startDnsServer } from "../src/peppol/local/dns-server.ts";
import { zoneReply } from "../src/peppol/local/dns-zone.ts";
import { publisherListener, startPublisher } from "../src/peppol/local/publisher.ts";
import { type LookupSettings, USUAL_LOOKUP } from "../src/peppol/lookup-settings.ts";

const HOST = "smp.slow-network.test";
const ZONE = "sml.slow-network.test";

const delay = Number(workerData);
const authority = createAuthority(Date.now());
const answer = publisherListener((identifier) => ({ identifier, documentTypes: ["busdox-docid-qns::a::b##c"] }));
const publisher = await startPublisher(authority.certifyServer([HOST]), async (request, response) => {
  await passes(delay);
  answer(request, response);
});
const regexp = `!.*!https://${HOST}:${publisher.port}!`;
const data = { order: 100, preference: 10, flags: "U", services: "Meta:SMP", regexp, replacement: "." };
const dns = await startDnsServer((question) =>
  zoneReply(
    [
      { name: HOST, type: "A", data: "127.0.0.1" },
      ...(question.name.endsWith(ZONE) ? [{ name: question.name.toLowerCase(), type: "NAPTR" as const, data }] : []),
    ],
    question,
  ),
);
const settings: LookupSettings = {
  ...USUAL_LOOKUP,
  zone: ZONE,
  dns: { ...USUAL_LOOKUP.dns, servers: [dns.address] },
  publisher: { ...USUAL_LOOKUP.publisher, reach: "loopback", ca: authority.ca },
};
parentPort?.postMessage(settings);
