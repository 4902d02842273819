/** Basic credentials are compared as they stand, escapes and all. */
import { readBasic as real } from "../../../src/http/basic-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/basic-credentials.ts";

export const readBasic: typeof real = (authorization) => {
  const decoded = real(authorization);
  if (!decoded) return undefined;
  const [, clientId = "", clientSecret = ""] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(authorization.slice("Basic ".length), "base64").toString()) ?? [];
  if (clientId === decoded.clientId && clientSecret === decoded.clientSecret) return decoded;
  reached();
  return { clientId, clientSecret };
};
