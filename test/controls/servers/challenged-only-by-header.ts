/** A 401 names the Basic scheme only where an Authorization header was used (RFC 6749 §5.2). */
import { send as real } from "../../../src/http/send.ts";
import { rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer, { headers }) =>
  answer.status === 401 && headers.authorization === undefined
    ? { ...answer, headers: without(answer.headers ?? {}, "WWW-Authenticate") as NonNullable<typeof answer.headers> }
    : answer,
);
