import { describe, expect, test } from "vitest";
import { createLookup } from "../../src/peppol/lookup.ts";
import { smlName } from "../../src/peppol/sml-name.ts";
import { lookupSettings, naptr, testAuthority, testDns, ZONE } from "./test-network.ts";

const authority = testAuthority();

/** Whom each number is asked for as; the order is that of preference. */
const NUMBERS: readonly [{ euVatId: string } | { rn: string; countryCode: string }, readonly string[]][] = [
  [{ euVatId: "ATU12345678" }, ["9914:atu12345678"]],
  [{ euVatId: "BE0123456789" }, ["0208:0123456789", "9925:be0123456789"]],
  [{ rn: "0123.456.789", countryCode: "BE" }, ["0208:0123456789", "9925:be0123456789"]],
  [{ euVatId: "CZ12345678" }, ["9929:cz12345678"]],
  [{ euVatId: "DE123456789" }, ["9930:de123456789"]],
  [{ rn: "04011000-12345-34", countryCode: "DE" }, ["0204:04011000-12345-34"]],
  [{ euVatId: "DK12345678" }, ["0184:12345678"]],
  [{ euVatId: "EE123456789" }, ["9931:ee123456789"]],
  [{ euVatId: "FI12345678" }, ["0216:003712345678"]],
  [{ rn: "12345678900012", countryCode: "FR" }, ["0009:12345678900012"]],
  [{ euVatId: "IT12345678901" }, ["0211:it12345678901"]],
  [{ euVatId: "NL123456789B01" }, ["9944:nl123456789b01"]],
  [{ rn: "12345678", countryCode: "NL" }, ["0106:12345678"]],
  [{ euVatId: "NO123456789MVA" }, ["0192:123456789"]],
  [{ euVatId: "PL1234567890" }, ["9945:pl1234567890"]],
  [{ euVatId: "SE123456789001" }, ["0007:1234567890"]],
  [{ euVatId: "SK2048317562" }, ["9950:sk2048317562", "0245:2048317562"]],
  [{ rn: "41507293", countryCode: "SK" }, ["0158:41507293"]],
];

describe("the network is asked for every identifier of a number [lookup/every-scheme-of-a-country-is-asked]", () => {
  test.each(NUMBERS)("%o", async (question, identifiers) => {
    const dns = await testDns();
    const look = createLookup(lookupSettings(dns, authority.ca), { clock: Date.now });
    expect(await look(question, "me")).toMatchObject({ registered: false });
    const names = identifiers.map((identifier) => smlName(identifier, ZONE));
    const asked = dns.server.asked.filter(({ type }) => type === "NAPTR");
    expect(asked.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  test("also when the first of them fails", async () => {
    const dns = await testDns(naptr("0208:0123456789", "!.*!https://127.0.0.1:1!"));
    const look = createLookup(lookupSettings(dns, authority.ca), { clock: Date.now });
    expect(await look({ euVatId: "BE0123456789" }, "me")).toMatchObject({ refused: "network_unavailable" });
    expect(dns.server.asked.map(({ name }) => name)).toContain(smlName("9925:be0123456789", ZONE));
  });
});
