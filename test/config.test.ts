import { describe, expect, test } from "vitest";
import { readConfiguration, SETTINGS, unknownVariables } from "../src/config.ts";

describe("configuration", () => {
  test("has a default for everything that can have one", () => {
    const { configuration, problems } = readConfiguration({}, {});
    expect(problems).toEqual([]);
    expect(configuration).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      behindProxy: false,
      accessLifetime: 900,
      refreshIdle: 8_640_000,
      refreshAbsolute: 157_680_000,
      refreshAbsoluteClientCredentials: 31_536_000,
      secretOverlap: 604_800,
      logLevel: "info",
    });
    expect(configuration.issuer).toBeUndefined();
  });

  test("a flag wins over its variable", () => {
    expect(readConfiguration({ COUNTERSIGN_BEHIND_PROXY: "no" }, { behindProxy: true }).configuration.behindProxy).toBe(
      true,
    );
    expect(readConfiguration({ PORT: "4000" }, { port: "5000" }).configuration.port).toBe(5000);
    expect(readConfiguration({ PORT: "4000" }, {}).configuration.port).toBe(4000);
  });

  test("names every problem, each by what was set, and says what to write", () => {
    const { problems } = readConfiguration(
      { PORT: "http", COUNTERSIGN_ISSUER: "https://api.example.com/v1", COUNTERSIGN_ACCESS_LIFETIME: "901" },
      { logLevel: "loud" },
    );
    expect(problems).toEqual([
      'PORT is "http": write a port from 1 to 65535, or 0 for any free one',
      'COUNTERSIGN_ISSUER is "https://api.example.com/v1": write scheme and host only, such as https://api.example.com, without a path or a slash at the end',
      'COUNTERSIGN_ACCESS_LIFETIME is "901": write a whole number of seconds from 60 to 900',
      '--log-level is "loud": write one of silent, error, warn, info',
    ]);
  });

  test("an empty variable is a problem, not a default", () => {
    expect(readConfiguration({ COUNTERSIGN_DATA: "" }, {}).problems).toEqual([
      "COUNTERSIGN_DATA is empty: write a path",
    ]);
    expect(readConfiguration({ PORT: " " }, {}).problems[0]).toMatch(/^PORT is empty/);
  });

  test.each(["65536", "-1", "3000.5", "0x10", "1e3"])("refuses the port %s", (port) => {
    expect(readConfiguration({ PORT: port }, {}).problems).toHaveLength(1);
  });

  test.each([
    "https://a.example/",
    "https://a.example?x=1",
    "https://u@a.example",
    "ftp://a.example",
    "HTTPS://a.example",
  ])("refuses the issuer %s", (issuer) => {
    expect(readConfiguration({ COUNTERSIGN_ISSUER: issuer }, {}).problems).toHaveLength(1);
  });

  test("look-ups ask the public network and have the usual quotas, unless somebody says otherwise", () => {
    const { configuration } = readConfiguration({}, {});
    expect(configuration.lookupZone).toBeUndefined();
    expect(configuration.lookupNameServers).toBeUndefined();
    expect(configuration.lookupsPerAffiliate).toBeUndefined();
    expect(configuration.lookupsPerAddress).toBeUndefined();
  });

  test.each<[string, string, object]>([
    ["COUNTERSIGN_LOOKUP_ZONE", "sml.example.test", { lookupZone: "sml.example.test" }],
    ["COUNTERSIGN_LOOKUP_ZONE", "Participant.SML.Test.example", { lookupZone: "Participant.SML.Test.example" }],
    ["COUNTERSIGN_LOOKUP_NAME_SERVERS", "192.0.2.53", { lookupNameServers: ["192.0.2.53"] }],
    [
      "COUNTERSIGN_LOOKUP_NAME_SERVERS",
      "192.0.2.53:5353, [2001:db8::53]:5353,2001:db8::53",
      { lookupNameServers: ["192.0.2.53:5353", "[2001:db8::53]:5353", "2001:db8::53"] },
    ],
    ["COUNTERSIGN_LOOKUPS_PER_AFFILIATE", "1", { lookupsPerAffiliate: 1 }],
    ["COUNTERSIGN_LOOKUPS_PER_ADDRESS", "1000000", { lookupsPerAddress: 1_000_000 }],
  ])("%s may be %s", (variable, value, configuration) => {
    expect(readConfiguration({ [variable]: value }, {})).toMatchObject({ problems: [], configuration });
  });

  test.each([
    ["COUNTERSIGN_LOOKUP_ZONE", "sml", "the DNS zone of the SML, such as sml.example.org"],
    ["COUNTERSIGN_LOOKUP_ZONE", "https://sml.example.test", "the DNS zone of the SML"],
    ["COUNTERSIGN_LOOKUP_ZONE", "sml..example.test", "the DNS zone of the SML"],
    ["COUNTERSIGN_LOOKUP_ZONE", ".example.test.", "the DNS zone of the SML"],
    ["COUNTERSIGN_LOOKUP_NAME_SERVERS", "dns.example.test", "addresses separated by commas"],
    ["COUNTERSIGN_LOOKUP_NAME_SERVERS", "192.0.2.53,", "addresses separated by commas"],
    ["COUNTERSIGN_LOOKUP_NAME_SERVERS", "192.0.2.53:65536", "addresses separated by commas"],
    ["COUNTERSIGN_LOOKUP_NAME_SERVERS", "192.0.2.300", "addresses separated by commas"],
    ["COUNTERSIGN_LOOKUPS_PER_AFFILIATE", "0", "a whole number of look-ups a minute from 1 to 1000000"],
    ["COUNTERSIGN_LOOKUPS_PER_AFFILIATE", "1e3", "a whole number of look-ups a minute"],
    ["COUNTERSIGN_LOOKUPS_PER_ADDRESS", "-1", "a whole number of look-ups a minute"],
    ["COUNTERSIGN_LOOKUPS_PER_ADDRESS", "1000001", "a whole number of look-ups a minute"],
  ])("%s may not be %s", (variable, value, meant) => {
    const { problems, wrong } = readConfiguration({ [variable]: value }, {});
    expect(problems).toEqual([expect.stringContaining(`${variable} is "${value}": write ${meant}`)]);
    expect(wrong.size).toBe(1);
  });

  test("a variable that looks like a setting and is none is named", () => {
    expect(unknownVariables({ COUNTERSIGN_ISSUR: "x", COUNTERSIGN_ISSUER: "x", PATH: "x" })).toEqual([
      'COUNTERSIGN_ISSUR is no setting: remove it, or see "countersign serve --help" for the ones there are',
    ]);
  });

  test("the master key has no flag: a process list would show it", () => {
    expect(SETTINGS.filter(({ flag }) => flag === undefined).map(({ key }) => key)).toEqual(["masterKey"]);
  });
});
