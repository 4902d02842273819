import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { createServer } from "node:net";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type LocalPublisher, startPublisher } from "../../src/peppol/local/publisher.ts";
import { askPublisher } from "../../src/peppol/smp.ts";
import { type HostilePublisher, hostilePublisher } from "./hostile-publisher.ts";
import { type TestDns, testAuthority, testDns } from "./test-network.ts";

const WHO = "0208:0123456789";
const HOST = "smp.example.test";
const authority = testAuthority();
const certificate = authority.certifyServer([HOST]);

let publisher: LocalPublisher;
let hostile: HostilePublisher;
let dns: TestDns;

async function started(listener: HostilePublisher["listener"], served = certificate): Promise<LocalPublisher> {
  const one = await startPublisher(served, listener);
  onTestFinished(() => one.close());
  return one;
}

beforeEach(async () => {
  hostile = hostilePublisher(WHO);
  publisher = await started(hostile.listener);
  dns = await testDns(
    { name: HOST, type: "A", data: "127.0.0.1" },
    { name: "private.example.test", type: "A", data: "192.168.1.1" },
  );
});

async function ask(address: string, reach: "public" | "loopback" = "loopback", ca: string | undefined = authority.ca) {
  const resolver = new Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([dns.server.address]);
  const start = performance.now();
  const settings = { reach, timeout: 1.2, largestBody: 200_000, ...(ca === "" ? {} : { ca }) };
  const answer = await askPublisher(address, WHO, settings, { resolver, signal: new AbortController().signal });
  expect(performance.now() - start, "nothing hangs").toBeLessThan(4_000);
  return answer;
}

const at = (behaviour: string) => `https://${HOST}:${publisher.port}/${behaviour}`;

describe("a publisher", () => {
  test("says what a participant can receive", async () => {
    expect(await ask(at("good"))).toEqual(["a::b##c"]);
    expect(hostile.requests).toEqual(["/good/iso6523-actorid-upis%3A%3A0208%3A0123456789"]);
  });

  test.each([301, 302, 303, 307, 308])("may redirect once: %i", async (status) => {
    expect(await ask(at(`moved-${status}`))).toEqual(["a::b##c"]);
  });

  test("that is an address needs a certificate for the address", async () => {
    expect(await ask(`https://127.0.0.1:${publisher.port}/good`)).toMatchObject({ refused: "network_failed" });
  });
});

describe("a publisher's answer is a failure of the network, and no more of it is read than need be:", () => {
  test.each([
    "moved-twice",
    "loop",
    "moved-nowhere",
    "not-modified",
    "huge",
    "endless",
    "huge-refusal",
    "huge-headers",
    "bomb",
    "external",
    "wrong-namespace",
    "another-participant",
    "not-xml",
    "not-utf8",
    "nothing",
    "404",
    "403",
    "204",
    "not-http",
  ])("%s", async (behaviour) => {
    expect(await ask(at(behaviour))).toMatchObject({ refused: "network_failed" });
    expect(hostile.requests.length).toBeLessThanOrEqual(2);
    expect(hostile.sent(), "bytes that were poured").toBeLessThan(20_000_000);
  });

  test.each(["500", "503", "429", "no-headers", "slow-headers", "slow-body", "hangup", "cut-off"])(
    "%s, which may pass",
    async (behaviour) => {
      expect(await ask(at(behaviour))).toMatchObject({ refused: "network_unavailable" });
    },
  );

  test("a redirect with a gigabyte is followed without reading it", async () => {
    expect(await ask(at("huge-redirect"))).toEqual(["a::b##c"]);
    expect(hostile.sent()).toBeLessThan(20_000_000);
  });
});

test.each(["good", "moved-302", "404", "huge", "huge-redirect", "slow-body"])(
  "no connection outlives its answer: %s",
  async (behaviour) => {
    await ask(at(behaviour));
    expect(hostile.requests).not.toEqual([]);
    await vi.waitFor(() => expect(hostile.open()).toBe(0), { timeout: 1_000, interval: 10 });
  },
);

describe("a certificate", () => {
  const servedWith = async (hosts: readonly string[], until?: Date) => {
    const other = await started(hostile.listener, authority.certifyServer(hosts, until));
    return `https://${HOST}:${other.port}/good`;
  };

  test("must not have expired", async () => {
    const answer = await ask(await servedWith([HOST], new Date(Date.now() - 60_000)));
    expect(answer).toEqual({ refused: "network_failed", because: expect.stringContaining("CERT_HAS_EXPIRED") });
  });

  test("must be the host's", async () => {
    const answer = await ask(await servedWith(["other.example.test"]));
    expect(answer).toEqual({ refused: "network_failed", because: expect.stringContaining("ALTNAME") });
  });

  test("must be from an authority that is trusted", async () => {
    expect(await ask(at("good"), "loopback", testAuthority().ca)).toMatchObject({ refused: "network_failed" });
    expect(await ask(at("good"), "loopback", "")).toMatchObject({ refused: "network_failed" });
    expect(hostile.requests).toEqual([]);
  });
});

describe("a publisher that does not answer", () => {
  test("is not waited for: nobody listens", async () => {
    await publisher.close();
    expect(await ask(at("good"))).toMatchObject({ refused: "network_unavailable" });
  });

  test("is not waited for: TLS never begins", async () => {
    const silent = createServer().listen(0, "127.0.0.1");
    const sockets: { destroy(): void }[] = [];
    silent.on("connection", (socket) => sockets.push(socket));
    await once(silent, "listening");
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : undefined;
    expect(await ask(`https://${HOST}:${port}/good`)).toMatchObject({ refused: "network_unavailable" });
  });

  test("is not waited for: its name can't be resolved", async () => {
    dns.before = () => ({ rcode: "SERVFAIL", answers: [] });
    expect(await ask(at("good"))).toMatchObject({ refused: "network_unavailable" });
    dns.before = () => ({ rcode: "NXDOMAIN", answers: [] });
    expect(await ask(at("good"))).toMatchObject({ refused: "network_failed" });
  });
});

describe("no connection is made [lookup/publishers-are-not-trusted]", () => {
  test.each(["https://127.0.0.1", "https://[::1]", "https://[::ffff:127.0.0.1]", "https://0.0.0.0", `https://${HOST}`])(
    "to %s, which is not public",
    async (address) => {
      const answer = await ask(address, "public");
      expect(answer).toEqual({ refused: "network_failed", because: expect.stringContaining("is forbidden") });
    },
  );

  test.each([
    [`http://${HOST}`, "is not https"],
    ["http://localhost", "is not https"],
    [`https://${HOST}:8443`, "has another port than 443"],
    [`https://me:you@${HOST}`, "holds credentials"],
    [`ftp://${HOST}`, "is not https"],
    [HOST, "is no URL"],
  ])("to %s, which is no publisher's", async (address, because) => {
    expect(await ask(address, "public")).toEqual({
      refused: "network_failed",
      because: `the publisher's address ${because}`,
    });
  });

  test("to plain http on this machine either", async () => {
    expect(await ask(at("good").replace("https", "http"))).toMatchObject({ because: expect.stringContaining("https") });
  });

  test.each([
    ["moved-to-http", "the redirect is not https"],
    ["moved-to-file", "the redirect is not https"],
    ["moved-to-private", "10.0.0.1 is forbidden"],
    ["moved-to-metadata", "169.254.169.254 is forbidden"],
    ["moved-to-mapped", "::ffff:7f00:1 is forbidden"],
    ["moved-to-unspecified", "0.0.0.0 is forbidden"],
    ["moved-to-private-name", "192.168.1.1 is forbidden"],
  ])("because a publisher redirects: %s", async (behaviour, because) => {
    const answer = await ask(at(behaviour));
    expect(answer).toEqual({ refused: "network_failed", because: expect.stringContaining(because) });
  });

  test("to an address that was not judged: the name is resolved once (DNS rebinding)", async () => {
    let count = 0;
    dns.before = (_name, type) => {
      if (type !== "A") return { rcode: "NOERROR", answers: [] };
      count += 1;
      return count === 1 ? null : { rcode: "NOERROR", answers: [{ name: HOST, type: "A", data: "10.0.0.1", ttl: 0 }] };
    };
    expect(await ask(at("good"))).toEqual(["a::b##c"]);
    expect(count).toBe(1);
    expect(await ask(at("good"))).toMatchObject({ because: expect.stringContaining("10.0.0.1 is forbidden") });
  });
});
