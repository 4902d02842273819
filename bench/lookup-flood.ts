/**
 * What a flood from one affiliate does to another: `npm run bench:flood`, which fails where it hurts. The loud one offers 10 000 cold identifiers
 * a second, the quiet one asks for ten, by real look-ups from a real name server and a publisher that takes 300 ms. Once more
 * with everybody in one lane, as if nobody could be told from another. Then how often the network is asked for one cold
 * identifier that 10 000 want to know of.
 */
import { once } from "node:events";
import { setTimeout as passes } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { startLocalNetwork } from "../src/peppol/local/local-network.ts";
import { createLookup, type Lookup } from "../src/peppol/lookup.ts";
import type { LookupSettings } from "../src/peppol/lookup-settings.ts";

/** Milliseconds. */
const PUBLISHER_TAKES = 300;
const BETWEEN_QUIET = 100;
const BETWEEN_LOUD = 20;
const QUIET_ASKS = 80;
const LOUD_AT_ONCE = 200;
const OF_ONE = 10_000;
/** The quiet one is unhurt while all it asks is answered, half of it within so much of what it takes undisturbed. */
const UNHURT = 1.5;

interface Told {
  answered: number;
  median: number;
  p95: number;
  loudAsked: number;
  loudAnswered: number;
}

/** @param laneOf who is told from whom */
async function quietOne(look: Lookup, laneOf: (who: string) => string, flooded: boolean): Promise<Told> {
  const over = new AbortController();
  const loud = { asked: 0, answered: 0 };
  const ask = (who: string, index: number) => look({ participantId: `9915:${who}-${index}` }, laneOf(who));
  const offer = async () => {
    const answer = await ask("loud", loud.asked++);
    if (!("refused" in answer)) loud.answered++;
  };
  const flood = async () => {
    for (; !over.signal.aborted; await passes(BETWEEN_LOUD)) for (let n = 0; n < LOUD_AT_ONCE; n++) void offer();
  };
  const quiet = async (index: number) => {
    const start = performance.now();
    const answer = await ask("quiet", index);
    return "refused" in answer ? [] : [performance.now() - start];
  };
  const flooding = flooded ? flood() : undefined;
  if (flooded) await passes(2 * PUBLISHER_TAKES);
  const asked: Promise<number[]>[] = [];
  for (let index = 0; index < QUIET_ASKS; index++) {
    asked.push(quiet(index));
    await passes(BETWEEN_QUIET);
  }
  const took = (await Promise.all(asked)).flat().toSorted((one, other) => one - other);
  over.abort();
  await flooding;
  const at = (part: number) => Math.round(took[Math.floor(took.length * part)] ?? Number.NaN);
  return { answered: took.length, median: at(0.5), p95: at(0.95), loudAsked: loud.asked, loudAnswered: loud.answered };
}

async function askedForOne(affiliates: number): Promise<number> {
  const network = await startLocalNetwork(() => [{ identifier: "9915:one", documentTypes: [] }], Date.now());
  const look = createLookup(network.settings, { clock: Date.now });
  const answers = await Promise.all(
    Array.from({ length: OF_ONE }, (_, index) => look({ participantId: "9915:one" }, String(index % affiliates))),
  );
  await network.close();
  if (!answers.every((answer) => "registered" in answer && answer.registered)) throw new Error("not all were answered");
  return network.asked.filter(({ type }) => type === "NAPTR").length;
}

const slow = new Worker(new URL("./slow-network.ts", import.meta.url), { workerData: PUBLISHER_TAKES });
const [settings] = (await once(slow, "message")) as [LookupSettings];
const everybody = { running: settings.gate.running, waiting: 256 };
const oneLane = { ...settings, gate: { ...everybody, lane: everybody } };
const withClock = (chosen: LookupSettings) => createLookup(chosen, { clock: Date.now });
const each = (who: string) => who;
const alone = await quietOne(withClock(settings), each, false);
const lanes = await quietOne(withClock(settings), each, true);
const together = await quietOne(withClock(oneLane), () => "everybody", true);
await slow.terminate();

const ratio = (value: number, base: number) => `${value} ms, ${(value / base).toFixed(2)} of that`;
const described = (told: Told) =>
  `${told.answered} of ${QUIET_ASKS} answered, median ${ratio(told.median, alone.median)}, ` +
  `p95 ${ratio(told.p95, alone.p95)} (the loud one: ${told.loudAnswered} of ${told.loudAsked} answered)`;
console.log(`the quiet one alone: ${alone.answered} answered, median ${alone.median} ms, p95 ${alone.p95} ms`);
console.log(`flooded, a lane for each: ${described(lanes)}`);
console.log(`flooded, one lane of ${everybody.running} and ${everybody.waiting} for all: ${described(together)}`);
for (const affiliates of [1, 100]) {
  const questions = await askedForOne(affiliates);
  console.log(`${OF_ONE} look-ups of one cold identifier, askers: ${affiliates}, questions to the zone: ${questions}`);
  if (questions !== 1) process.exitCode = 1;
}
const isUnhurt = lanes.answered === QUIET_ASKS && lanes.median <= UNHURT * alone.median;
console.log(isUnhurt ? "unhurt" : `hurt: not all answered, or a median beyond ${UNHURT} times its own`);
if (!isUnhurt) process.exitCode = 1;
