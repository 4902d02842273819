/**
 * `npm run prove`: starts every mutant and sees that the requirement it breaks is reported as broken, then writes the kill
 * matrix. Options: `--only <text,…>` mutants whose name holds a text or fits a pattern · `--stale` those whose row is out of date or unfinished ·
 * `--intended` without a look at how many others fall, which takes longest and leaves the row unfinished · `--once` one seed,
 * nothing written, the matrix checked instead, and of every sixth requirement one mutant alone, others from day to day (CI) ·
 * `--turn <n>` the mutants of another day · `--report <file>` counts as JSON.
 */
import { rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fitsPattern } from "../../conformance/runner/pattern.ts";
import { type Outcome, tryMutant } from "./attempt.ts";
import { type Mutant, mutants, requirementsWithoutMutant } from "./catalogue.ts";
import { digestOf, readMatrix, toRow, writeMatrix } from "./kill-matrix.ts";
import { makeTemplate } from "./mutant-server.ts";

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    stale: { type: "boolean", default: false },
    intended: { type: "boolean", default: false },
    once: { type: "boolean", default: false },
    turn: { type: "string" },
    report: { type: "string" },
  },
});

/** More than this many others falling with the intended requirement makes a mutant too blunt to prove anything. */
const MOST_OTHERS = 12;
const SERVERS_AT_ONCE = 6;
/** CI has ten minutes: it tries the mutants of one requirement in so many. */
const EVERY = 6;
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

const known = mutants();
const matrix = readMatrix();
/** Whose turn it is: the rows of the others are held to their digests. */
const turn = Number(options.turn ?? Math.floor(Date.now() / 86_400_000));
const chosen = known
  .filter((mutant) => !options.once || options.only !== undefined || isItsTurn(mutant))
  .filter(({ name }) => (options.only ?? "").split(",").some((text) => name.includes(text) || fitsPattern(name, text)))
  .filter((mutant) => !options.stale || isStale(mutant) || (!options.intended && isUnfinished(mutant)));
if (options.only !== undefined && !options.stale && chosen.length === 0) {
  console.error(`--only ${options.only} selects no mutant: write a part of a name, or a pattern such as 'documents/*'`);
  process.exit(2);
}
const plan = { seeds: options.once ? SEEDS.slice(0, 1) : SEEDS, others: !options.once && !options.intended };
const template = await makeTemplate();
const problems: string[] = [];
let killed = 0;

await inParallel(chosen, SERVERS_AT_ONCE, async (mutant) => {
  const attempt = () =>
    tryMutant(mutant, plan, template).catch(
      (error): Outcome => ({ kills: 0, attempts: 1, requests: [], alsoFailed: null, void: String(error) }),
    );
  const first = await attempt();
  // What is void says nothing, and a machine that was busy elsewhere for a while makes it so.
  const outcome = first.void === undefined ? first : await attempt();
  const problem = judge(mutant, outcome);
  if (problem) problems.push(`${mutant.name}: ${problem}`);
  else killed++;
  const others = outcome.alsoFailed?.length ? `, ${outcome.alsoFailed.length} others fall` : "";
  console.log(
    `${problem ? "✗" : "✓"} ${mutant.name}  ${problem ?? `killed ${outcome.kills} of ${outcome.attempts}${others}`}`,
  );
  if (!options.once && outcome.void === undefined) {
    matrix[mutant.name] = toRow(mutant, outcome);
    writeMatrix(matrix);
  }
});
rmSync(template, { recursive: true, force: true });

if (options.once) problems.push(...(options.only ? [] : matrixProblems()));
else {
  for (const name of Object.keys(matrix)) if (!known.some((mutant) => mutant.name === name)) delete matrix[name];
  writeMatrix(matrix);
}
const uncovered = requirementsWithoutMutant(known);
if (!options.only) problems.push(...uncovered.map((id) => `${id}: no mutant breaks it`));

for (const problem of problems) console.log(`✗ ${problem}`);
const unfinished = known.filter(isUnfinished).length;
if (unfinished > 0) console.log(`${unfinished} rows do not say yet which others fall: npm run prove -- --stale`);
if (options.once) console.log(`turn ${turn}: ${chosen.length} of ${known.length} mutants`);
console.log(`${killed} of ${chosen.length} mutants killed, ${problems.length} problems`);
if (options.report) writeFileSync(options.report, JSON.stringify({ passed: killed, failed: problems.length }));
process.exitCode = problems.length === 0 ? 0 : 1;

/** Why an outcome is no proof, or undefined. */
function judge({ requirement }: Mutant, outcome: Outcome): string | undefined {
  if (outcome.void) return `void: ${outcome.void}`;
  if (outcome.kills === 0) return `survived: ${requirement.id} did not notice in ${outcome.attempts} attempts`;
  if (outcome.alsoFailed && outcome.alsoFailed.length > MOST_OTHERS)
    return `too blunt: ${outcome.alsoFailed.length} other requirements fall with it`;
  return undefined;
}

function isItsTurn(mutant: Mutant): boolean {
  const siblings = known.filter(({ requirement }) => requirement.id === mutant.requirement.id);
  const ids = [...new Set(known.map(({ requirement }) => requirement.id))];
  const isRequirementsTurn = (ids.indexOf(mutant.requirement.id) + turn) % EVERY === 0;
  return isRequirementsTurn && siblings[Math.floor(turn / EVERY) % siblings.length] === mutant;
}

function isStale(mutant: Mutant): boolean {
  return matrix[mutant.name]?.digest !== digestOf(mutant);
}

/** Whether nobody has looked yet how many other requirements fall with it. */
function isUnfinished({ name }: Mutant): boolean {
  return matrix[name]?.alsoFailed === null;
}

/** The committed matrix must be of these mutants, and each row of what it was made from. */
function matrixProblems(): string[] {
  const stale = known.filter(isStale).map(({ name }) => name);
  const gone = Object.keys(matrix).filter((name) => !known.some((mutant) => mutant.name === name));
  return [
    ...stale.map((name) => `${name}: its row in the kill matrix is missing or stale; run npm run prove -- --stale`),
    ...gone.map((name) => `${name}: the kill matrix has a row for a mutant that is gone`),
  ];
}

async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await run(item);
    }),
  );
}
