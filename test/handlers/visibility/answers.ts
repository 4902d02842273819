import { type Answer, ask } from "../../http/ask.ts";
import type { World } from "../../http/world.ts";
import { type Actor, DOCUMENTS, type DocumentCase, PARTICIPANTS, SENDERS, type Whose } from "./cases.ts";
import { type Stage, stageFor } from "./stage.ts";

/** What an actor does to a document, or to a participant. */
export type Operation =
  | "list"
  | "inbox"
  | "read"
  | "payload"
  | "mark"
  | "send"
  | "list participants"
  | "read participant"
  | "change participant"
  | "delete participant"
  | "create participant";

export interface Cell {
  actor: Actor;
  operation: Operation;
  /** The title of the column. */
  column: string;
  document?: DocumentCase;
  whose?: Whose | "nobody";
  /** `shown` or `hidden` in a list; otherwise the status, with the code of a refusal for the sake of what is sent. */
  answer: string;
}

type Asking = (method: "get" | "post" | "patch" | "delete", path: string, body?: object) => Promise<Answer>;

/** What a server answers one actor, operation by operation. What changes something comes after what only looks. */
export async function cellsOf(world: World, actor: Actor): Promise<Cell[]> {
  const stage = await stageFor(world, actor);
  const headers: Record<string, string> = stage.token === undefined ? {} : { Authorization: `Bearer ${stage.token}` };
  const asking: Asking = (method, path, body) =>
    body === undefined
      ? ask(world, { method, path: `/api/${path}`, headers })
      : ask(world, {
          method,
          path: `/api/${path}`,
          headers: { ...headers, "Content-Type": "application/json" },
          body: JSON.stringify(body),
        });
  return [
    ...(await documentCells(actor, stage, asking)),
    ...(await sendCells(actor, stage, asking)),
    ...(await participantCells(actor, stage, asking)),
  ];
}

async function documentCells(actor: Actor, { documents }: Stage, asking: Asking): Promise<Cell[]> {
  const lists = {
    list: await asking("get", "documents?limit=200"),
    inbox: await asking("get", "documents/inbox?limit=200"),
  };
  const cells: Cell[] = [];
  const add = (document: DocumentCase, operation: Operation, answer: string): void =>
    void cells.push({ actor, operation, column: document.title, document, answer });
  for (const each of DOCUMENTS) {
    const id = String(documents.get(each));
    add(each, "list", standing(lists.list, id));
    add(each, "inbox", standing(lists.inbox, id));
    add(each, "read", String((await asking("get", `documents/${id}`)).status));
    add(each, "payload", String((await asking("get", `documents/${id}/payload`)).status));
  }
  for (const each of DOCUMENTS)
    add(each, "mark", String((await asking("post", `documents/${documents.get(each)}/processed`)).status));
  return cells;
}

async function sendCells(actor: Actor, { participants }: Stage, asking: Asking): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const { title, whose } of SENDERS) {
    const sender = whose === "nobody" ? `par_${"0".repeat(32)}` : participants[whose];
    const sent = { sender, receiver: "0208:0123456789", documentType: "invoice", payload: "PGEvPg==" };
    const answer = await asking("post", "documents", sent);
    cells.push({ actor, operation: "send", column: title, whose, answer: told(answer) });
  }
  return cells;
}

async function participantCells(actor: Actor, { participants }: Stage, asking: Asking): Promise<Cell[]> {
  const list = await asking("get", "participants?limit=200");
  const cells: Cell[] = [];
  const add = (column: string, whose: Whose | undefined, operation: Operation, answer: string): void =>
    void cells.push({ actor, operation, column, answer, ...(whose && { whose }) });
  for (const { title, whose } of PARTICIPANTS) {
    const path = `participants/${participants[whose]}`;
    add(title, whose, "list participants", standing(list, participants[whose]));
    add(title, whose, "read participant", told(await asking("get", path)));
    add(title, whose, "change participant", told(await asking("patch", path, { name: "De Molen" })));
  }
  const created = { name: "De Bakker", email: "bakker@example.test", countryCode: "BE" };
  add("a new one", undefined, "create participant", told(await asking("post", "participants", created)));
  for (const { title, whose } of PARTICIPANTS)
    add(title, whose, "delete participant", told(await asking("delete", `participants/${participants[whose]}`)));
  return cells;
}

/** Whether something stands in a list; the status of one that is refused. */
function standing({ status, body }: Answer, id: string): string {
  if (status !== 200) return String(status);
  const items = body.items as readonly { id: string }[];
  return items.some((item) => item.id === id) ? "shown" : "hidden";
}

/** A status; with the code where one status has several meanings. */
const told = ({ status, body }: Answer): string =>
  status === 400 || (status === 403 && body.code !== "insufficient_scope")
    ? `${status} \`${body.code}\``
    : String(status);
