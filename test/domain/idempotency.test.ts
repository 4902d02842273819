import { expect, test } from "vitest";
import { idempotencyStep } from "../../src/domain/idempotency.ts";

const former = { digest: "d", documentId: "doc_1", participantId: "par_1" };
const whole = { participantId: null };
const one = { participantId: "par_1" };
const other = { participantId: "par_2" };

test.each([
  ["no key", undefined, undefined, whole, { kind: "create" }],
  ["no key, whatever was", undefined, former, whole, { kind: "create" }],
  ["a new key", { key: "k", digest: "d" }, undefined, whole, { kind: "create" }],
  ["the same again", { key: "k", digest: "d" }, former, whole, { kind: "answer", documentId: "doc_1" }],
  [
    "the same again for the sender alone",
    { key: "k", digest: "d" },
    former,
    one,
    { kind: "answer", documentId: "doc_1" },
  ],
  ["the same by a token for another", { key: "k", digest: "d" }, former, other, { kind: "out_of_reach" }],
  ["another request", { key: "k", digest: "e" }, former, whole, { kind: "key_reused" }],
])("%s", (_, request, use, reach, step) => expect(idempotencyStep(request, use, reach)).toEqual(step));
