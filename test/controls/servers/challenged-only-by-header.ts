/** A 401 of a client names the Basic scheme only where an Authorization header was used (RFC 6749 §5.2). */
import { send as real } from "../../../src/http/send.ts";
import { asksForBasic, rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer, { headers }) =>
  answer.status === 401 && headers.authorization === undefined && asksForBasic(answer)
    ? { ...answer, headers: without(answer.headers ?? {}, "WWW-Authenticate") as NonNullable<typeof answer.headers> }
    : answer,
);
