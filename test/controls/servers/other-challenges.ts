/** Several challenges, each in a header of its own; that of Bearer begins with its scope, in another order. */
import { send as real } from "../../../src/http/send.ts";
import { rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const asked = String(answer.headers?.["WWW-Authenticate"]);
  if (!asked.startsWith("Bearer")) return answer;
  const parameters = [...asked.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) =>
    name === "scope" ? `scope="${value.split(" ").reverse().join(" ")}"` : `${name.toUpperCase()} = "${value}"`,
  );
  const bearer = ["Bearer", parameters.reverse().join(" , ")].join(" ").trim();
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": ['DPoP algs="ES256"', bearer, "Negotiate"] } };
});
