/** The hidden fields of the consent screen have names of this server's own. */
import { readFields as real } from "../../../src/http/form.ts";

export * from "../../../src/http/form.ts";

const ours: Readonly<Record<string, string>> = { ticket: "request", _token: "csrf" };

export const readFields: typeof real = (text) => {
  const read = real(text);
  if ("refused" in read) return read;
  const renamed = Object.entries(read.fields).map(([name, value]) => [ours[name] ?? name, value]);
  return { fields: Object.fromEntries(renamed) };
};
