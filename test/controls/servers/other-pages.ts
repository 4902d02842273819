/** Pages as other frameworks write them: tags in capitals, fields of their own, framing forbidden the older way, 302. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

const field = '<INPUT VALUE="&lt;&#x31;&gt;" TYPE=hidden NAME="x trace">';

export const send: typeof real = rewritten(real, (answer) => {
  const { headers = {}, body, status } = answer;
  const members = membersOf(answer);
  if (status === 303) return { ...answer, status: 302 };
  if (members && "issuer" in members)
    return { ...answer, body: without(members, "authorization_response_iss_parameter_supported") };
  if (answer.type !== "text/html" || typeof body !== "string") return answer;
  const policy = String(headers["Content-Security-Policy"]).replace("; frame-ancestors 'none'", "");
  return {
    ...answer,
    headers: { ...headers, "Content-Security-Policy": policy, "X-Frame-Options": "deny" },
    body: body
      .replaceAll(/<(\/?)(form|input|label|button|fieldset)\b/g, (_tag, end, name) => `<${end}${name.toUpperCase()}`)
      .replaceAll(/<FORM[^>]*>/g, (form) => form + field),
  };
});
