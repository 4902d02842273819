import { type CellClass, holds, is } from "./cell-class.ts";

/** What is refused before it is asked whose the document or the participant is, and what lies in another account. */
export const DOOR_CLASSES: readonly CellClass[] = [
  {
    name: "no token × anything",
    outcome: "401",
    heldBy: { "bearer/missing-token-is-challenged": ["", "basic", "payloads-are-forbidden"] },
    has: ({ actor }) => actor.scopes === null,
  },
  {
    name: "no document scope × reading",
    outcome: "403",
    heldBy: { "documents/no-document-scope-is-403": ["", "as-401", "the-payload"] },
    has: (cell) => is(cell, "read") && cell.actor.scopes?.join() === "read_participant_info",
  },
  {
    name: "no scope that opens the list or the inbox × it",
    outcome: "403",
    heldBy: { "bearer/missing-scope-is-insufficient-scope": ["", "as-401", "first-word"] },
    has: (cell) =>
      (is(cell, "list") && !holds(cell, "admin", "send_documents", "read_all_documents")) ||
      (is(cell, "inbox") && !holds(cell, "admin", "receive_documents", "receive_all_documents")),
  },
  {
    name: "`read_all_documents` alone × marking and sending",
    outcome: "403",
    heldBy: { "documents/read-all-neither-sends-nor-marks": ["", "marks"] },
    has: (cell) => is(cell, "mark", "send") && cell.actor.scopes?.join() === "read_all_documents",
  },
  {
    name: "no scope to receive × marking",
    outcome: "403",
    heldBy: {
      "documents/marking-needs-a-receive-scope": ["", "who-reads-participants", "who-sends"],
      "bearer/missing-scope-is-insufficient-scope": ["marking"],
    },
    has: (cell) => is(cell, "mark") && !holds(cell, "admin", "receive_documents", "receive_all_documents"),
  },
  {
    name: "no scope to send × sending",
    outcome: "403",
    heldBy: { "documents/creating-needs-send-documents": ["", "who-reads-participants", "who-receives"] },
    has: (cell) => is(cell, "send") && !holds(cell, "admin", "send_documents"),
  },
  {
    name: "another account × reading and listing what this client sent there",
    outcome: "hidden",
    heldBy: {
      "documents/clients-own-documents-stay-in-the-account": ["", "in-the-list", "the-payload", "with-read-all"],
      "bearer/token-stays-in-its-account": ["own-client", "own-client-lists"],
    },
    has: (cell) => is(cell, "read", "list", "inbox") && cell.document?.whose === "foreign" && cell.document.mine,
  },
  {
    name: "another account × reading and listing anything else",
    outcome: "hidden",
    heldBy: {
      "bearer/token-stays-in-its-account": ["", "inbox"],
      "documents/invisible-is-404": ["of-another-account"],
      "documents/receive-scope-shows-the-unprocessed": ["in-every-account", "in-every-inbox"],
    },
    has: (cell) => is(cell, "read", "list", "inbox") && cell.document?.whose === "foreign",
  },
  {
    name: "another account × marking",
    outcome: "hidden",
    heldBy: { "bearer/token-stays-in-its-account": ["marks", "marks-in-silence"] },
    has: (cell) => is(cell, "mark") && cell.document?.whose === "foreign",
  },
  {
    name: "another account × sending in its name",
    outcome: "400 `unknown_sender`",
    heldBy: {
      "documents/sender-is-in-reach": ["", "by-its-identifier"],
      "documents/unknown-sender-is-named": ["other-accounts"],
      "bearer/token-stays-in-its-account": ["sends"],
    },
    has: (cell) => is(cell, "send") && cell.whose === "foreign",
  },
  {
    name: "a sender that is not there × sending",
    outcome: "400 `unknown_sender`",
    heldBy: {
      "documents/sender-is-in-reach": ["unknown"],
      "documents/unknown-sender-is-named": ["", "as-404"],
    },
    has: (cell) => is(cell, "send") && cell.whose === "nobody",
  },
  {
    name: "one participant × reading and listing what is the other's",
    outcome: "hidden",
    heldBy: {
      "documents/one-participant-sees-its-own": [
        "",
        "after-the-first-part",
        "in-the-inbox",
        "in-the-list",
        "the-payload",
        "what-came-in",
        "what-its-client-sent",
      ],
      "documents/invisible-is-404": ["of-another-participant"],
    },
    has: (cell) => is(cell, "read", "list", "inbox") && cell.actor.one && cell.document?.whose === "other",
  },
  {
    name: "one participant × marking what came in for the other",
    outcome: "hidden",
    heldBy: { "documents/one-participant-marks-its-own": ["", "by-admin"] },
    has: (cell) =>
      is(cell, "mark") && cell.actor.one && cell.document?.whose === "other" && cell.document.direction === "incoming",
  },
  {
    name: "one participant × sending as the other",
    outcome: "400 `unknown_sender`",
    heldBy: {
      "documents/one-participant-sends-as-itself": ["", "but-admin", "by-its-identifier", "refused-but-created"],
    },
    has: (cell) => is(cell, "send") && cell.actor.one && cell.whose === "other",
  },
];
