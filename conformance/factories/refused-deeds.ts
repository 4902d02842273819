import type { Scene } from "../arbitraries/document-scenes.ts";
import { expectRefused } from "../expect/sight.ts";
import { expectThat } from "../expect/violation.ts";
import type { NewDocument } from "../target/document-calls.ts";
import { listParts } from "../target/walk-list.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { witnessToken } from "./staged-documents.ts";

/** Parts of the list that are searched for what was not to be created. */
const mostParts = 2;

/** The token is refused when it creates the document, and nothing is created. */
export async function expectNotCreated(world: World, { onlooker }: Scene, token: string, wanted: NewDocument) {
  // The one that the control created has the same type.
  const other = { ...wanted, documentType: `${wanted.documentType}~` };
  expectRefused(await world.createDocument(token, other));
  const witness = await witnessToken(world, onlooker.account);
  let count = 0;
  for await (const { items, answer } of listParts((from) => world.listDocuments(witness, { limit: 50, ...from }))) {
    expectThat(!items.some(({ documentType }) => documentType === other.documentType), () => ({
      expected: "no document after a refusal",
      actual: "it was created",
      exchange: answer,
    }));
    count += 1;
    if (count === mostParts) return;
  }
}

/** The token is refused when it marks the incoming document, which stays unprocessed until somebody else does. */
export async function expectNotMarked(world: World, { onlooker }: Scene, token: string, id: string): Promise<void> {
  expectRefused(await world.markProcessed(token, id));
  const witness = await witnessToken(world, onlooker.account);
  const { processedAt } = await world.mustGetDocument(witness, id);
  expectThat(processedAt === null || processedAt === undefined, () => ({
    expected: "an unprocessed document after a refusal",
    actual: `processedAt ${JSON.stringify(processedAt)}`,
  }));
  const marked = await world.mustMarkProcessed(witness, id);
  if (!marked.processedAt) throw new Unavailable("the server does not tell when a document was processed");
}
