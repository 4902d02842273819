/** The same answers as other frameworks write them, by one of several nodes. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

const headers: Readonly<Record<string, string>> = {
  "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
};

/** The scheme in lower case; where it is Bearer, with another scheme before it and its error unquoted. */
const challenge = (value: string): string =>
  value.startsWith("Basic")
    ? 'basic realm="sign in"'
    : `Negotiate, Digest realm="a, b", nonce="x=\\"y\\"", ${value.replace("Bearer", "bearer").replace(/error="(\w+)"/, "error=$1")}`;

export const send: typeof real = rewritten(real, (answer) => {
  const put = Object.entries(answer.headers ?? {}).map(([name, value]) => [
    name,
    name === "WWW-Authenticate" ? challenge(String(value)) : (headers[name] ?? value),
  ]);
  const own = {
    Expires: new Date().toUTCString(),
    "Set-Cookie": answer.headers?.["Set-Cookie"] ?? `seen=${Date.now()}; Path=/`,
    "X-Served-By": `node-${Math.ceil(Math.random() * 2)}`,
  };
  const members = membersOf(answer) ?? {};
  const isJson = answer.type?.endsWith("json") === true;
  const isEmpty = isJson && Object.keys(members).length === 0;
  return {
    ...answer,
    headers: { ...Object.fromEntries(put), ...own },
    ...(isJson && { type: `${answer.type};charset=UTF-8` }),
    ...("token_type" in members && { body: { ...members, token_type: String(members.token_type).toLowerCase() } }),
    // The status says it all (RFC 7009 §2.2).
    ...(isEmpty && { type: undefined, body: undefined }),
  } as typeof answer;
});
