/** Metadata and introspection that know more than the contract: scopes of its own, an audience of several. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const members = membersOf(answer) ?? {};
  const { scopes_supported: scopes, aud } = members;
  if (Array.isArray(scopes)) return { ...answer, body: { ...members, scopes_supported: ["openid", ...scopes] } };
  if (aud !== undefined) return { ...answer, body: { ...members, aud: [aud, "https://resources.example"] } };
  return answer;
});
