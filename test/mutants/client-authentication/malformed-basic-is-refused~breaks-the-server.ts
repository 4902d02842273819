/** Broken escapes in a Basic header are met by an exception. */
import { readBasic as real } from "../../../src/http/basic-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/basic-credentials.ts";

export const readBasic: typeof real = (authorization) => {
  const read = real(authorization);
  if (read || !Buffer.from(authorization.slice("Basic ".length), "base64").includes("%")) return read;
  reached();
  throw new URIError("URI malformed");
};
