import { expect, test } from "vitest";
import { idempotencyStep } from "../../src/domain/idempotency.ts";

const former = { digest: "d", documentId: "doc_1" };

test.each([
  ["no key", undefined, undefined, { kind: "create" }],
  ["no key, whatever was", undefined, former, { kind: "create" }],
  ["a new key", { key: "k", digest: "d" }, undefined, { kind: "create" }],
  ["the same again", { key: "k", digest: "d" }, former, { kind: "answer", documentId: "doc_1" }],
  ["another request", { key: "k", digest: "e" }, former, { kind: "key_reused" }],
])("%s", (_, request, use, step) => expect(idempotencyStep(request, use)).toEqual(step));
