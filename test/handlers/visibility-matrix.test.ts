import { afterAll, beforeAll, expect, test } from "vitest";
import { requirements } from "../../generated/requirements.ts";
import { openWorld, type World } from "../http/world.ts";
import { mutants } from "../mutants/catalogue.ts";
import { type Cell, cellsOf } from "./visibility/answers.ts";
import { ACTORS } from "./visibility/cases.ts";
import { type CellClass, mutantsOf, outcomeOf } from "./visibility/cell-class.ts";
import { CLASSES, classOf } from "./visibility/classes.ts";
import { written } from "./visibility/written.ts";

/** What these two groups of the ledger hold beside who sees and may do what. */
const ABOUT_SOMETHING_ELSE = [
  "documents/body-too-large-is-413",
  "documents/idempotency-key-creates-once",
  "documents/idempotency-key-is-the-clients-own",
  "documents/idempotency-key-with-another-body-is-409",
  "documents/invalid-document-is-400",
  "documents/other-media-type-is-415",
  "documents/payload-comes-back",
  "documents/receivers-copy-is-its-own",
  "participants/identifier-is-held-once",
  "participants/invalid-participant-is-400",
  "participants/null-removes-a-member",
];

let world: World;
const cells: Cell[] = [];
beforeAll(async () => {
  world = await openWorld();
  for (const actor of ACTORS) cells.push(...(await cellsOf(world, actor)));
}, 60_000);
afterAll(() => world.close());

const held = (): string[] => [...new Set(CLASSES.flatMap(({ heldBy }) => Object.keys(heldBy)))];
const ofClass = (each: CellClass): Cell[] => cells.filter((cell) => classOf(cell) === each);

test("who sees and may do what is as the golden tables tell", async () => {
  await expect(written(cells)).toMatchFileSnapshot("../../spec/visibility-matrix.md");
});

test("a payload is answered like its document", () => {
  const at = (operation: string) => cells.filter((cell) => cell.operation === operation).map(({ answer }) => answer);
  expect(at("payload")).toEqual(at("read"));
  expect(at("payload").length).toBeGreaterThan(0);
});

test("every cell is of a class, and those of a class tell the same", () => {
  expect(cells.filter((cell) => classOf(cell) === undefined)).toEqual([]);
  const told = CLASSES.map((each) => [each.name, [...new Set(ofClass(each).map(outcomeOf))]]);
  expect(told).toEqual(CLASSES.map(({ name, outcome }) => [name, [outcome]]));
});

test("every class is held by requirements, and broken by mutants that there are", () => {
  const known = new Set(mutants().map(({ name }) => name));
  const missing = CLASSES.flatMap(mutantsOf).filter((name) => !known.has(name));
  expect(missing).toEqual([]);
  for (const { heldBy } of CLASSES) for (const which of Object.values(heldBy)) expect(which).not.toEqual([]);
  const unheld = CLASSES.filter((each) => mutantsOf(each).length === 0).map(({ name }) => name);
  expect(unheld).toEqual([]);
});

test("every requirement about who sees what holds a class, and each of its mutants breaks one", () => {
  const ofTwoGroups = Object.keys(requirements).filter((id) => /^(documents|participants)\//.test(id));
  const placed = [...held().filter((id) => ofTwoGroups.includes(id)), ...ABOUT_SOMETHING_ELSE];
  expect(placed.sort()).toEqual(ofTwoGroups.sort());
  const breaking = new Set(CLASSES.flatMap(mutantsOf));
  const idle = mutants().filter(
    ({ name, requirement: { id } }) =>
      ofTwoGroups.includes(id) && !ABOUT_SOMETHING_ELSE.includes(id) && !breaking.has(name),
  );
  expect(idle.map(({ name }) => name)).toEqual([]);
});
