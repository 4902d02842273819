import type { Place } from "../model/document-visibility.ts";
import type { Answer } from "../target/exchange.ts";
import { type AskPart, findInList, listParts } from "../target/walk-list.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { expectStatus } from "./status.ts";
import { expectThat, inWords } from "./violation.ts";

/** A document that is looked for with a token. */
export interface Sought {
  readonly token: string;
  readonly id: string;
  /** Items in each part of a list. */
  readonly limit: number;
}

/** Parts of a list that are searched for what is not to be there. */
const mostParts = 3;
/** Items in the parts of a list that is searched to its end. */
const fewestItems = 50;

/** The token shows the document at this place. */
export async function expectShown(world: World, place: Place, { token, id, limit }: Sought): Promise<void> {
  if (place === "document" || place === "payload") {
    const answer = await ask(world, place, { token, id });
    expectStatus(answer, 200, `the ${place} is shown`);
    return;
  }
  const found = await findInList(partsOf(world, place, token, Math.max(limit, fewestItems)), (item) => item.id === id);
  expectThat(found !== undefined, () => ({ expected: `${id} in the ${place}`, actual: "a list without it" }));
}

/** The token does not show the document at this place: it is refused there, or finds a list without it. */
export async function expectHidden(world: World, place: Place, { token, id, limit }: Sought): Promise<void> {
  if (place === "document" || place === "payload") return expectRefused(await ask(world, place, { token, id }));
  const askPart = partsOf(world, place, token, limit);
  const first = await askPart({});
  if (!isSuccess(first)) return expectRefused(first);
  let count = 0;
  for await (const { items, answer } of listParts((from) => (from.cursor ? askPart(from) : Promise.resolve(first)))) {
    const shown = items.some((item) => item.id === id);
    expectThat(!shown, () => ({ expected: `no ${id} in the ${place}`, actual: "it is there", exchange: answer }));
    count += 1;
    if (count === mostParts) return;
  }
}

/** The request was refused, and not because its token or the server is dead, which tells nothing. */
export function expectRefused(answer: Answer): void {
  if (answer.status === 401 || answer.status >= 500)
    throw new Unavailable(`the refusal says nothing: ${inWords(answer)}`);
  expectThat(answer.status >= 400, () => ({
    expected: "a refusal",
    actual: inWords(answer),
    exchange: answer,
  }));
}

const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

function ask(world: World, place: "document" | "payload", { token, id }: Omit<Sought, "limit">): Promise<Answer> {
  return place === "document" ? world.getDocument(token, id) : world.getPayload(token, id);
}

const partsOf =
  (world: World, place: "list" | "inbox", token: string, limit: number): AskPart =>
  (from) =>
    (place === "list" ? world.listDocuments : world.listInbox)(token, { limit, ...from });
