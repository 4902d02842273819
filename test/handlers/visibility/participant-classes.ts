import { type CellClass, holds, is } from "./cell-class.ts";

/** Who sees, changes, creates and deletes participants. */
export const PARTICIPANT_CLASSES: readonly CellClass[] = [
  {
    name: "neither `read_participant_info` nor `admin` × reading and listing participants",
    outcome: "403",
    heldBy: { "participants/reading-needs-its-scope": ["", "one-by-one", "read-all"] },
    has: (cell) => is(cell, "list participants", "read participant") && !holds(cell, "admin", "read_participant_info"),
  },
  {
    name: "no `admin` × creating, changing and deleting participants",
    outcome: "403",
    heldBy: { "participants/changing-needs-admin": ["", "deleting", "who-reads"] },
    has: (cell) => is(cell, "create participant", "change participant", "delete participant") && !holds(cell, "admin"),
  },
  {
    name: "one participant × creating one",
    outcome: "403 `reach_is_one_participant`",
    heldBy: {
      "participants/one-participant-creates-none": ["", "refused-too-late"],
      "participants/reach-refusal-is-named": [""],
    },
    has: (cell) => is(cell, "create participant") && cell.actor.one,
  },
  {
    name: "one participant × deleting itself",
    outcome: "403 `reach_is_one_participant`",
    heldBy: {
      "participants/one-participant-deletes-none": ["", "as-404", "refused-too-late"],
      "participants/reach-refusal-is-named": ["deleting"],
    },
    has: (cell) => is(cell, "delete participant") && cell.actor.one && cell.whose === "own",
  },
  {
    name: "one participant × reading, listing, changing and deleting the other",
    outcome: "hidden",
    heldBy: {
      "participants/one-participant-is-alone": ["", "admin", "listed"],
      "participants/out-of-reach-is-404": ["in-one-account"],
    },
    has: (cell) => cell.actor.one && cell.whose === "other",
  },
  {
    name: "another account's participant × reading, changing and deleting it",
    outcome: "hidden",
    heldBy: {
      "participants/out-of-reach-is-404": ["", "deletes", "in-other-words"],
      "bearer/token-stays-in-its-account": ["participants"],
    },
    has: (cell) => cell.whose === "foreign" && !is(cell, "list participants"),
  },
  {
    name: "another account's participant × the list",
    outcome: "hidden",
    heldBy: { "participants/list-holds-the-reach": ["", "the-further-parts"] },
    has: (cell) => cell.whose === "foreign",
  },
  {
    name: "a participant in reach × reading and listing it",
    outcome: "shown",
    heldBy: {
      "participants/list-holds-the-reach": ["all-but-the-last", "twice"],
      "participants/created-can-be-read": ["", "ascii", "not-in-the-list", "vat-without-its-prefix"],
    },
    has: (cell) => is(cell, "list participants", "read participant"),
  },
  {
    name: "one participant × changing itself",
    outcome: "done",
    heldBy: { "participants/one-participant-may-change-itself": ["", "says-so"] },
    has: (cell) => is(cell, "change participant") && cell.actor.one,
  },
  {
    name: "the whole account × changing a participant",
    outcome: "done",
    heldBy: { "participants/change-keeps-the-rest": ["", "another-country", "email-with-the-name"] },
    has: (cell) => is(cell, "change participant"),
  },
  {
    name: "the whole account × creating a participant",
    outcome: "done",
    heldBy: { "participants/created-answers-201": ["", "address-of-the-list", "no-address"] },
    has: (cell) => is(cell, "create participant"),
  },
  {
    name: "the whole account × deleting a participant",
    outcome: "done",
    heldBy: { "participants/deleted-is-gone": ["", "still-listed", "still-matched", "still-read"] },
    has: (cell) => is(cell, "delete participant"),
  },
];
