/** No refresh token from client_credentials, as RFC 6749 §4.4.3 would have it. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { clientCredentials as real } from "../../../src/handlers/token/client-credentials.ts";

export * from "../../../src/handlers/token/client-credentials.ts";

export const clientCredentials: typeof real = async (...args) => {
  const answer = await real(...args);
  if (isRefused(answer)) return answer;
  const { refresh_token: _withheld, ...body } = answer.body;
  return { ...answer, body };
};
