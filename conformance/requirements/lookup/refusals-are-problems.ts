import { identifierOf } from "../../arbitraries/lookups.ts";
import { askedBy, refusedLookups } from "../../arbitraries/refused-lookups.ts";
import { expectProblem } from "../../expect/problem.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

export default property({
  requests: 2,
  arbitrary: refusedLookups,
  control: async (world) => void (await world.mustLookup({ participantId: identifierOf(world, "registered") })),
  check: async (world, refused) => {
    const answer = await world.lookup(refused.question, askedBy(refused));
    if (answer.status < 400) throw new Unavailable("the look-up is not refused");
    expectProblem(answer);
  },
});
