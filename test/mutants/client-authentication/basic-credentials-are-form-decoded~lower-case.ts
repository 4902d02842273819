/** Escapes with small hexadecimal digits are left as they stand. */
import { readBasic as real } from "../../../src/http/basic-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/basic-credentials.ts";

export const readBasic: typeof real = (authorization) => {
  const text = Buffer.from(authorization.slice("Basic ".length), "base64").toString();
  const kept = text.replace(/%(?=[0-9A-F]?[a-f])/g, "%25");
  if (kept === text) return real(authorization);
  reached();
  return real(`Basic ${Buffer.from(kept).toString("base64")}`);
};
