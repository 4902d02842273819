/** UUIDs are read in other spellings too: without hyphens, in braces, as a URN. */
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const admitAffiliate: typeof real = (request, search, dependencies) => {
  const written = search.get("affiliateId") ?? "";
  const digits = written.replace(/^urn:uuid:/, "").replaceAll(/[-{}]/g, "");
  const [, ...groups] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(digits) ?? [];
  if (groups.length > 0 && groups.join("-") !== written) {
    reached();
    search.set("affiliateId", groups.join("-"));
  }
  return real(request, search, dependencies);
};
