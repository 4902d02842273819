/** A secret in the body is not looked at. */
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  const presented = real(authorization, body);
  if (authorization !== undefined || !("kind" in presented) || presented.kind !== "secret") return presented;
  reached();
  return { kind: "none" };
};
