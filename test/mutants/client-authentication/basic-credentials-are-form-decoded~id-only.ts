/** The ID in a Basic header is decoded, the secret is not. */
import { readBasic as real } from "../../../src/http/basic-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/basic-credentials.ts";

export const readBasic: typeof real = (authorization) => {
  const decoded = real(authorization);
  if (!decoded) return undefined;
  const [, clientSecret = ""] =
    /^[^:]*:(.*)$/s.exec(Buffer.from(authorization.slice("Basic ".length), "base64").toString()) ?? [];
  if (clientSecret === decoded.clientSecret) return decoded;
  reached();
  return { ...decoded, clientSecret };
};
