import { describe, expect, test } from "vitest";
import { documentTypeOf } from "../../src/peppol/document-type.ts";
import { serviceGroupXml } from "../../src/peppol/local/service-group-xml.ts";
import { readServiceGroup } from "../../src/peppol/service-group.ts";
import { serviceGroupUrl } from "../../src/peppol/service-group-url.ts";

const INVOICE =
  "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1";
const WILD = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn:peppol:pint:billing-1*::2.1";
const BASE = "https://smp.example.test/a";
const GROUP = {
  identifier: "0088:123ABC",
  documentTypes: [`busdox-docid-qns::${INVOICE}`, `peppol-doctype-wildcard::${WILD}`],
};

const read = (xml: string | Uint8Array) => readServiceGroup(Buffer.from(xml), "0088:123abc");
const good = serviceGroupXml(GROUP, BASE);

describe("a ServiceGroup", () => {
  test.each(["smp", "", "ns2", "a-b"])("is read whatever its prefix: %j", (prefix) => {
    expect(read(serviceGroupXml(GROUP, BASE, prefix))).toEqual([INVOICE, WILD]);
  });

  test("may begin with a byte order mark, be empty, and repeat itself", () => {
    expect(read(`\ufeff${good}`)).toEqual([INVOICE, WILD]);
    expect(read(serviceGroupXml({ ...GROUP, documentTypes: [] }, BASE))).toEqual([]);
    const [first = ""] = GROUP.documentTypes;
    expect(read(serviceGroupXml({ ...GROUP, documentTypes: [first, first] }, BASE))).toEqual([INVOICE]);
  });

  test("loses the references that name no document type, and no other", () => {
    const foreign = ["other-scheme::x", "busdox-docid-qns::", "busdox-docid-qns"];
    expect(read(serviceGroupXml({ ...GROUP, documentTypes: [...foreign, ...GROUP.documentTypes] }, BASE))).toEqual([
      INVOICE,
      WILD,
    ]);
  });

  test("counts references of its own namespace only", () => {
    const other = good.replaceAll("<smp:ServiceMetadataReference ", '<x:ServiceMetadataReference xmlns:x="urn:x" ');
    expect(read(other)).toEqual([]);
  });

  test.each([
    ["is no ServiceGroup", good.replaceAll("serviceMetadata/publishing", "serviceMetadata/published")],
    ["is no ServiceGroup", good.replaceAll("publishing/1.0/", "publishing/1.0")],
    ["is no ServiceGroup", good.replaceAll("ServiceGroup", "ServiceGroups")],
    ["names no participant", good.replace("transport/identifiers", "transport/identities")],
    ["names no participant", good.replace('scheme="iso6523-actorid-upis"', 'scheme="other"')],
    ["is about another participant", good.replace(">0088:123ABC<", ">0088:123ABD<")],
    ["declares a document type", good.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>')],
    ["declares a document type", good.replace("?>", '?><!DOCTYPE a SYSTEM "file:///etc/passwd">')],
    ["is not well-formed", good.replace("?>", "?><!doctype a>")],
    ["is not well-formed", good.replace("?>", '?><!ENTITY b "c">')],
    ["is not well-formed", good.replace(">0088", ">&b;0088")],
    ["is not well-formed", good.slice(0, -3)],
    ["is not well-formed", `${good}<a/>`],
    ["is not well-formed", good.replace("<smp:ServiceGroup ", "<smq:ServiceGroup ")],
    ["is not well-formed", good.replace(" scheme=", ' scheme="a" scheme=')],
    ["is not well-formed", "not XML"],
    ["is not well-formed", ""],
    ["is no ServiceGroup", "<html xmlns='http://www.w3.org/1999/xhtml'/>"],
  ])("%s", (because, xml) => {
    expect(read(xml)).toBe(because);
  });

  test("is not UTF-8", () => {
    expect(read(Buffer.from(good, "utf16le"))).toMatch(/^is not/);
    expect(read(Buffer.concat([Buffer.from(good), Buffer.from([0xff])]))).toBe("is not UTF-8");
  });
});

describe("markup that would keep a parser from anything else", () => {
  const within = (markup: string) => good.replace("<smp:ServiceMetadataReferenceCollection>", (tag) => markup + tag);
  const nested = (count: number, open: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => open(index)).join("") + "</a>".repeat(count);

  test.each([
    ["elements", within("<a/>".repeat(250_000))],
    ["depth", within(nested(140_000, () => "<a>"))],
    ["namespaces at every depth", within(nested(14_000, (index) => `<a xmlns:p${index}="u">`))],
    ["long prefixes at every depth", within(nested(1_900, (index) => `<a xmlns:${"p".repeat(100)}${index}="u">`))],
    ["attributes", within(`<a ${Array.from({ length: 75_000 }, (_, index) => `a${index}="b"`).join(" ")}/>`)],
    ["entities", within("&amp;".repeat(200_000))],
  ])("is refused before it is parsed: %s", (_, xml) => {
    const start = performance.now();
    expect(read(xml)).toBe("has too much markup");
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("is more than any honest publisher needs", () => {
    const documentTypes = Array.from({ length: 2_500 }, (_, index) => `busdox-docid-qns::urn:a::b##c=${index}::2.1`);
    expect(read(serviceGroupXml({ ...GROUP, documentTypes }, BASE))).toHaveLength(2_500);
  });
});

describe("the document type of a reference", () => {
  test("is percent-decoded once, and keeps its case and its colons", () => {
    expect(documentTypeOf("https://s/iso%3A%3Ax/services/busdox-docid-qns%3A%3Aurn%3AA%3A%3Ab%23%23c%2525")).toBe(
      "urn:A::b##c%25",
    );
    expect(documentTypeOf("/services/busdox-docid-qns::urn:A::b##c")).toBe("urn:A::b##c");
    expect(documentTypeOf("https://s/services/smp/x/services/busdox-docid-qns::a")).toBe("a");
  });
  test.each(["", "https://s/x", "/services/", "/services/busdox-docid-qns%3A%3A%", "/services/Busdox-docid-qns::a"])(
    "is not in %j",
    (href) => {
      expect(documentTypeOf(href)).toBeUndefined();
    },
  );
});

test.each([
  ["https://smp.example.test", "https://smp.example.test/iso6523-actorid-upis%3A%3A0088%3A123abc"],
  ["https://smp.example.test/a//", "https://smp.example.test/a/iso6523-actorid-upis%3A%3A0088%3A123abc"],
  ["https://smp.example.test/a?b#c", "https://smp.example.test/a/iso6523-actorid-upis%3A%3A0088%3A123abc"],
])("%s keeps a participant at its own address", (publisher, url) => {
  expect(serviceGroupUrl(new URL(publisher), "0088:123abc").href).toBe(url);
});
