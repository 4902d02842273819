import type { Cell } from "./answers.ts";
import { type CellClass, holds, is } from "./cell-class.ts";

const seeing = (cell: Cell): boolean => is(cell, "read", "list", "inbox");
const everything = (cell: Cell): boolean =>
  holds(cell, "admin") || (holds(cell, "read_all_documents") && !is(cell, "inbox"));
const sent = (cell: Cell): boolean => holds(cell, "send_documents") && cell.document?.mine === true;
const out = ({ document }: Cell): boolean => document?.direction === "outgoing";
const receives = (cell: Cell): boolean => holds(cell, "receive_documents", "receive_all_documents");
const inReach = ({ actor, document }: Cell): boolean => !actor.one || document?.whose === "own";

/** What a token shows, marks and sends of its reach. */
export const SIGHT_CLASSES: readonly CellClass[] = [
  {
    name: "the inbox × what went out",
    outcome: "hidden",
    heldBy: {
      "documents/inbox-shows-what-came-in": ["", "to-admin", "to-those-who-read-all"],
      "documents/receive-scopes-show-nothing-outgoing": ["in-the-inbox"],
    },
    has: (cell) => is(cell, "inbox") && out(cell),
  },
  {
    name: "`admin` × reading and listing",
    outcome: "shown",
    heldBy: { "bearer/admin-opens-everything": ["", "alone", "sees-nothing"] },
    has: (cell) => seeing(cell) && holds(cell, "admin"),
  },
  {
    name: "`read_all_documents` × reading and listing",
    outcome: "shown",
    heldBy: {
      "documents/read-all-shows-everything": [
        "",
        "in-the-list",
        "nothing-processed",
        "nothing-that-came-in",
        "of-one-participant",
      ],
    },
    has: (cell) => is(cell, "read", "list") && everything(cell),
  },
  {
    name: "`send_documents` × reading and listing what this client sent",
    outcome: "shown",
    heldBy: { "documents/send-scope-shows-own-documents": ["", "in-the-list", "of-one-participant", "unless-alone"] },
    has: (cell) => is(cell, "read", "list") && sent(cell),
  },
  {
    name: "`send_documents` × reading and listing what another client sent, and listing what came in",
    outcome: "hidden",
    heldBy: {
      "documents/send-scope-shows-nothing-else": [
        "",
        "after-the-first-part",
        "answers-to-it-in-the-list",
        "in-the-list",
        "the-payload",
        "what-came-in",
      ],
    },
    has: (cell) =>
      is(cell, "list") || (is(cell, "read") && holds(cell, "send_documents") && (out(cell) || !receives(cell))),
  },
  {
    name: "`receive_documents` and `receive_all_documents` × reading what went out",
    outcome: "hidden",
    heldBy: {
      "documents/receive-scopes-show-nothing-outgoing": ["", "of-other-clients", "the-payload"],
      "documents/invisible-is-404": ["", "as-400", "the-payload"],
    },
    has: (cell) => is(cell, "read") && out(cell),
  },
  {
    name: "`receive_all_documents` × reading and finding in the inbox what came in, processed or not",
    outcome: "shown",
    heldBy: {
      "documents/receive-all-scope-shows-the-processed-too": ["", "in-the-inbox", "the-payload", "with-receive"],
    },
    has: (cell) => seeing(cell) && holds(cell, "receive_all_documents"),
  },
  {
    name: "`receive_documents` × reading and finding in the inbox what is unprocessed",
    outcome: "shown",
    heldBy: {
      "documents/receive-scope-shows-the-unprocessed": ["", "the-inbox-is-empty", "the-payload"],
    },
    has: (cell) => seeing(cell) && cell.document?.processed === false,
  },
  {
    name: "`receive_documents` × reading and finding in the inbox what is processed",
    outcome: "hidden",
    heldBy: {
      "documents/marked-leaves-the-unprocessed": ["", "for-a-second", "in-the-inbox", "the-payload"],
      "documents/receive-scope-shows-the-unprocessed": ["the-processed"],
    },
    has: (cell) => seeing(cell) && cell.document?.processed === true,
  },
  {
    name: "the payload × every document",
    outcome: "as reading it",
    heldBy: {
      "documents/payload-is-as-visible-as-its-document": [
        "",
        "not-once-processed",
        "not-to-its-sender",
        "of-any-account",
      ],
    },
    has: (cell) => is(cell, "payload"),
  },
  {
    name: "marking × what came in, unprocessed or processed",
    outcome: "done",
    heldBy: { "documents/marking-is-idempotent": ["", "anew", "says-now", "what-is-shown"] },
    has: (cell) => is(cell, "mark") && !out(cell),
  },
  {
    name: "marking × what went out and is seen",
    outcome: "409",
    heldBy: { "documents/marking-an-outgoing-visible-one-is-409": ["", "marks", "own-ones"] },
    has: (cell) => is(cell, "mark") && inReach(cell) && (everything(cell) || sent(cell)),
  },
  {
    name: "marking × what went out and is not seen",
    outcome: "hidden",
    heldBy: { "documents/marking-an-outgoing-invisible-one-is-404": ["", "marks", "of-another-client"] },
    has: (cell) => is(cell, "mark"),
  },
  {
    name: "`send_documents` and `admin` × sending in reach",
    outcome: "done",
    heldBy: {
      "documents/created-answers-201": ["", "address-of-the-list", "address-without-its-path", "as-200"],
      "bearer/admin-opens-everything": [""],
    },
    has: (cell) => is(cell, "send"),
  },
];
