import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { afterEach, expect, test } from "vitest";
import { raceRequests } from "../../conformance/target/race.ts";
import { sendBytes } from "../../conformance/target/raw.ts";
import { createTransport, type Transport } from "../../conformance/target/transport.ts";
import { NoAnswer } from "../../conformance/unavailable.ts";
import { overIntegers } from "./fixtures/properties.ts";
import { run } from "./fixtures/run.ts";
import { startSmallServer } from "./fixtures/small-server.ts";
import { targetOf } from "./fixtures/target.ts";

const pem = (name: string) => readFileSync(new URL(`./fixtures/localhost-${name}.pem`, import.meta.url), "utf8");
const cert = pem("certificate");
const key = pem("key");

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

async function portOf(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

function transport(...options: Parameters<typeof createTransport>): Transport {
  const made = createTransport(...options);
  open.push(made);
  return made;
}

/** A server that trusts only clients with its own certificate. */
async function startMutualTls(): Promise<string> {
  const server = createTlsServer({ key, cert, ca: cert, requestCert: true }, (_request, response) =>
    response.end('{"ok":true}'),
  );
  return `https://localhost:${await portOf(server)}/`;
}

test("a custom CA and a client certificate open the way: for requests, races and raw bytes", async () => {
  const url = await startMutualTls();
  const material = { ca: cert, cert, key };
  const answers = [
    await transport(material, 5000).exchange({ url }),
    ...(await raceRequests([{ url }, { url, form: { a: "b" } }], { material, timeout: 5000, canary: url })),
    await sendBytes(url, ["GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"], material, 5000),
  ];
  expect(answers.map(({ members }) => members.ok)).toEqual([true, true, true, true]);
});

test.each([
  ["without the CA", { cert, key }],
  ["without the client certificate", { ca: cert }],
])("a connection %s gets no answer", async (_title, material) => {
  const url = await startMutualTls();
  await expect(transport(material, 5000).exchange({ url })).rejects.toThrow(NoAnswer);
  await expect(raceRequests([{ url }], { material, timeout: 5000, canary: url })).rejects.toThrow(NoAnswer);
});

/** A forwarding proxy (RFC 9110 §3.7), and the addresses it was asked for. */
async function startProxy(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { url = "", method, headers } = incoming;
    asked.push(new URL(url).host);
    incoming.pipe(
      request(url, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  return { url: `http://127.0.0.1:${await portOf(server)}`, asked };
}

test("requests go through the proxy; what needs a socket of its own can't be run", async () => {
  await using server = await startSmallServer();
  const proxy = await startProxy();
  const target = targetOf(server.url, { tls: { proxy: proxy.url } });
  const racing = overIntegers(async (world) => void (await world.race([world.request.renew("a")])));
  const asking = overIntegers(async (world) => void (await world.metadata()));
  const { result } = await run(server.url, {
    properties: { "x/asks": asking, "x/races": racing },
    options: { runs: 3 },
    approach: { target },
  });
  expect(result("x/asks").verdict).toBe("pass");
  expect(result("x/races")).toMatchObject({
    verdict: "could-not-run",
    reason: "sockets of our own do not go through tls.proxy",
  });
  expect(new Set(proxy.asked)).toEqual(new Set([new URL(server.url).host]));
});
