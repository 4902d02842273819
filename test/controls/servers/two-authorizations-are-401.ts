/** At resources two Authorization headers are as good as none. */
import { send as real } from "../../../src/http/send.ts";
import { rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer, { rawHeaders, url = "" }) => {
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "authorization").length;
  if (count < 2 || !/^\/api\/(documents|participants)/.test(url)) return answer;
  return { status: 401, headers: { "WWW-Authenticate": "Bearer" } };
});
