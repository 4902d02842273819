import { describe, expect, test } from "vitest";
import { dnsFailure } from "../../src/peppol/dns-failure.ts";
import { exchangeFailure } from "../../src/peppol/exchange-failure.ts";
import { pinnedLookup } from "../../src/peppol/pinned-lookup.ts";

const NAME = "who.example.test";
const URL_ASKED = new URL("https://smp.example.test/x");
const resolverError = (code: string) => Object.assign(new Error(code), { code, syscall: "queryNaptr" });
const withCode = (code: string) => Object.assign(new Error(code), { code });

describe("an error of the resolver", () => {
  test.each(["ENOTFOUND", "ENODATA"])("%s means that there is nothing", (code) => {
    expect(dnsFailure(resolverError(code), NAME)).toBeNull();
  });
  test.each(["ETIMEOUT", "ESERVFAIL", "EREFUSED", "ECONNREFUSED", "ECANCELLED"])(
    "%s means that nobody answers",
    (code) => {
      expect(dnsFailure(resolverError(code), NAME)).toEqual({
        refused: "network_unavailable",
        because: `${NAME}: ${code}`,
      });
    },
  );
  test.each(["EBADRESP", "EFORMERR", "ENOTIMP", "EOF"])("%s means a wrong answer", (code) => {
    expect(dnsFailure(resolverError(code), NAME)).toMatchObject({ refused: "network_failed" });
  });
  test("is told from a bug, which is thrown on", () => {
    for (const bug of [new TypeError("bug"), withCode("ERR_INVALID_ARG_TYPE"), "bug", undefined]) {
      expect(() => dnsFailure(bug, NAME)).toThrow();
    }
  });
});

describe("an error of an exchange", () => {
  test.each(["ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "UND_ERR_SOCKET"])(
    "%s means that nobody answers",
    (code) => {
      expect(exchangeFailure(withCode(code), URL_ASKED)).toMatchObject({ refused: "network_unavailable" });
    },
  );
  test.each(["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "EPROTO"])(
    "%s means a wrong answer",
    (code) => {
      expect(exchangeFailure(withCode(code), URL_ASKED)).toMatchObject({ refused: "network_failed" });
    },
  );
  test("is told from a bug, which is thrown on", () => {
    for (const bug of [new TypeError("bug"), Object.assign(new Error("bug"), { code: 1 }), "bug", undefined]) {
      expect(() => exchangeFailure(bug, URL_ASKED)).toThrow();
    }
  });
});

test("a socket is told the addresses that were judged, one or all [lookup/publishers-are-not-trusted]", () => {
  const answers: unknown[] = [];
  const lookup = pinnedLookup(["192.0.2.1", "2001:db8::1"]);
  lookup("any.example.test", { all: false }, (...answer) => answers.push(answer));
  lookup("any.example.test", { all: true }, (...answer) => answers.push(answer));
  expect(answers).toEqual([
    [null, "192.0.2.1", 4],
    [
      null,
      [
        { address: "192.0.2.1", family: 4 },
        { address: "2001:db8::1", family: 6 },
      ],
    ],
  ]);
});
