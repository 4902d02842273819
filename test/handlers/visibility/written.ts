import type { Cell, Operation } from "./answers.ts";
import { ACTORS, DOCUMENTS, PARTICIPANTS, SENDERS } from "./cases.ts";
import { mutantsOf } from "./cell-class.ts";
import { CLASSES } from "./classes.ts";

const INTRODUCTION = `# Who sees which document

What each token shows and may do, document by document and participant by participant. The rules are in
[contract.md](contract.md#what-the-scopes-open). These tables are made by asking a server, and a test fails when they are out of date:
\`vitest run test/handlers/visibility-matrix.test.ts -u\` writes them anew.

"One participant" is a token from a grant for one participant of the account; the others reach the whole account. "The other
participant" is another one of the same account. The client is one application, which holds a token in each account it is granted.`;

const SEEING = `## Seeing and marking documents

A cell tells, in this order, whether the document stands in the list (L), in the inbox (I), and what reading it (R) and marking it as
processed (M) are answered with. A dash stands for a list that does not hold the document, × for one that the token may not ask for. The
payload is answered like the document itself, cell by cell.`;

const SENDING = `## Sending documents

What creating a document is answered with, by whom it names as its sender.`;

const PARTICIPANTS_TEXT = `## Participants

A cell tells, in this order, whether the participant stands in the list (L), and what reading (R), changing (C) and deleting it (D) are
answered with. Creating one adds it to the account of the token.`;

const CLASSES_TEXT = `## Classes of cells

Each cell above is of one class: the first of these rows that fits it. A test sees that all cells of a class tell the same, that its mutants
exist, and that every requirement about who sees or may do what, and every mutant of it, has its row. The mutants are tried, and each must make
its requirement be reported as broken, by

    npm run prove -- --only documents/,participants/,bearer/ --once`;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** What stands in the file: the tables of what a server answered, and the classes of their cells. */
export function written(cells: readonly Cell[]): string {
  const answer = (actor: string, operation: Operation, column: string): string =>
    cells.find((cell) => cell.actor.name === actor && cell.operation === operation && cell.column === column)?.answer ??
    "?";
  const byActor = (columns: readonly { title: string }[], cell: (actor: string, column: string) => string): string =>
    table(
      ["", ...columns.map(({ title }) => title)],
      ACTORS.map(({ name }) => [name, ...columns.map(({ title }) => cell(name, title))]),
    );
  const listed = (letter: string, told: string): string => ({ shown: letter, hidden: "–" })[told] ?? "×";
  const seeing = byActor(DOCUMENTS, (actor, column) => {
    const told = (operation: Operation) => answer(actor, operation, column);
    return `${listed("L", told("list"))}${listed("I", told("inbox"))} R${told("read")} M${told("mark")}`;
  });
  const sending = byActor(SENDERS, (actor, column) => answer(actor, "send", column));
  const participants = byActor([...PARTICIPANTS, { title: "a new one" }], (actor, column) => {
    const told = (operation: Operation) => answer(actor, operation, column);
    if (column === "a new one") return told("create participant");
    const list = listed("L", told("list participants"));
    return `${list} R${told("read participant")} C${told("change participant")} D${told("delete participant")}`;
  });
  const sections = [
    [INTRODUCTION],
    [SEEING, seeing],
    [SENDING, sending],
    [PARTICIPANTS_TEXT, participants],
    [CLASSES_TEXT, classTable()],
  ];
  return `${sections.flat().join("\n\n")}\n`;
}

const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join("<br>");

const classTable = (): string =>
  table(
    ["Class", "Told", "Held by", "Broken by"],
    CLASSES.map((each) => [each.name, each.outcome, code(Object.keys(each.heldBy)), code(mutantsOf(each))]),
  );
