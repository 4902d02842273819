import * as fc from "fast-check";
import { mustHold } from "../../arbitraries/holders.ts";
import { markingScopesOf, markings, mustBeSent } from "../../arbitraries/markings.ts";
import { documentOf } from "../../expect/document.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import type { Answer } from "../../target/exchange.ts";

/** A time is the same, however it is written. */
const moment = (time: unknown): unknown => (typeof time === "string" ? Date.parse(time) : time);

function expectMarkedAt(answer: Answer, processedAt: unknown): void {
  expectStatus(answer, 200);
  const shown = documentOf(answer.members)?.processedAt;
  expectEqual("the moment in processedAt", moment(shown), moment(processedAt), answer);
}

export default property({
  requests: 10,
  arbitrary: (world) =>
    markings(world).chain((marking) =>
      fc.record({
        marking: fc.constant(marking),
        /** What a second token holds, and which of the two marks each time. */
        others: markingScopesOf(world, marking.client),
        again: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
      }),
    ),
  control: async (world, { marking, others }) => {
    const { incoming, token, receiving } = await mustBeSent(world, marking);
    const other = await mustHold(world, { key: marking.client }, others);
    const { processedAt } = await world.mustMarkProcessed(token, incoming.id);
    return { id: incoming.id, processedAt, token, other, receiving };
  },
  check: async (world, { again }, { id, processedAt, token, other, receiving }) => {
    for (const byTheFirst of again)
      expectMarkedAt(await world.markProcessed(byTheFirst ? token : other, id), processedAt);
    expectMarkedAt(await world.getDocument(receiving, id), processedAt);
  },
});
