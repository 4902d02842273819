import type { ShownDocument } from "../target/document-calls.ts";
import type { Answer } from "../target/exchange.ts";
import type { JsonObject } from "../world.ts";
import { expectThat, inWords } from "./violation.ts";

/** The answer's body is a document: a JSON object with an `id`. */
export function expectDocument(answer: Answer): ShownDocument {
  const document = documentOf(answer.members);
  expectThat(document !== undefined, () => ({
    expected: "a document with an id",
    actual: inWords(answer),
    exchange: answer,
  }));
  return document;
}

/** A JSON object as a document; undefined when it has no `id`. */
export function documentOf({ id, ...members }: JsonObject): ShownDocument | undefined {
  if (typeof id !== "string" || id === "") return undefined;
  const { direction, documentType, sender, receiver, createdByClientId, processedAt, createdAt } = members;
  return { id, direction, documentType, sender, receiver, createdByClientId, processedAt, createdAt };
}
