/** What is created is answered 200, and not where it is. */
import { send as real } from "../../../src/http/send.ts";
import { rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) =>
  answer.status === 201
    ? {
        ...answer,
        status: 200,
        headers: without(answer.headers ?? {}, "Location") as NonNullable<typeof answer.headers>,
      }
    : answer,
);
