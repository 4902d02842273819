/** Lists are answered with what is left of an affiliate's quota, to whoever names one. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (!/^\/api\/(?:documents|participants)\?.*affiliateId=./.test(url)) return real(response, answer);
  reached();
  real(response, { ...answer, headers: { ...answer.headers, RateLimit: '"affiliate";r=1;t=60' } });
};
