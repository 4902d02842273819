import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "../unavailable.ts";
import type { Answer } from "./exchange.ts";

/** Seconds to wait after a throttled answer: its Retry-After as a number or a date (RFC 9110 §10.2.3), else 1. */
export function retryAfter(answer: Answer, now: number): number {
  const value = answer.headers["retry-after"];
  if (value === undefined) return 1;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return Number.isNaN(seconds) ? 1 : Math.max(0.1, seconds);
}

/** Asks again while the answer is 429: being throttled says nothing about a requirement. Gives up after `patience` seconds. */
export async function patiently(ask: () => Promise<Answer>, patience: number): Promise<Answer> {
  const deadline = Date.now() + patience * 1000;
  for (;;) {
    const answer = await ask();
    if (answer.status !== 429) return answer;
    const wait = retryAfter(answer, Date.now()) * 1000;
    if (Date.now() + wait > deadline)
      throw new Unavailable(`${answer.request.url} answers 429 and asks for more patience than ${patience} s`);
    await sleep(wait);
  }
}
