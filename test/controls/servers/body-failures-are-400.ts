/** Failed authentication of a client is answered 401 where an Authorization header was used, else 400 (RFC 6749 §5.2). */
import { send as real } from "../../../src/http/send.ts";
import { asksForBasic, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer, { headers }) =>
  answer.status === 401 && headers.authorization === undefined && asksForBasic(answer)
    ? { ...answer, status: 400 }
    : answer,
);
