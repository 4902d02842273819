// @ts-check
import { readdirSync, readFileSync } from "node:fs";

/** Sections of the public page the contract comes from. */
const sourceSections = new Set([
  "Client Credentials",
  "Authorization Code",
  "Developer Application",
  "Affiliate ID",
  "Permissions",
]);

const contractHeadings = new Set(
  [...readFileSync(new URL("../contract.md", import.meta.url), "utf8").matchAll(/^#{2,3} (.+)$/gm)].map(
    (found) => found[1],
  ),
);

const decisions = new Set(
  readdirSync(new URL("../decisions/", import.meta.url)).flatMap((file) => /^(\d{4})-.+\.md$/.exec(file)?.[1] ?? []),
);

/** @type {ReadonlyArray<[RegExp, (part: string) => boolean]>} */
const forms = [
  [/^RFC \d{4}(?: (?:§\d+(?:\.\d+)*|Appendix [A-Z]))?$/, () => true],
  [/^OpenID Connect (?:Core|Discovery) 1\.0(?: §\d+(?:\.\d+)*)?$/, () => true],
  [/^PFUOI 4\.4\.0(?: POLICY \d+)?$/, () => true],
  [/^WHATWG (?:Fetch|HTML)$/, () => true],
  [/^W3C CSP3$/, () => true],
  [/^contract: (.+)$/, (heading) => contractHeadings.has(heading)],
  [/^source: (.+)$/, (section) => sourceSections.has(section)],
  [/^ADR (\d{4})$/, (number) => decisions.has(number)],
];

/**
 * Whether a reader can look the citation up: its form is one of those in `decisions/README.md` and, where it names a
 * heading or a decision of ours, that exists.
 * @param {string} citation
 */
export function isKnownCitation(citation) {
  return forms.some(([form, exists]) => {
    const found = form.exec(citation);
    return found !== null && exists(found[1] ?? "");
  });
}
