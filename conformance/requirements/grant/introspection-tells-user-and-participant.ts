import * as fc from "fast-check";
import { type GrantChain, type GrantChainPlan, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { grantPairs } from "../../arbitraries/grant-pairs.ts";
import { type TokenKind, tokenOf } from "../../arbitraries/tokens.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectActive } from "../../expect/introspection.ts";
import { expectNamesUsers } from "../../expect/names-the-user.ts";
import { property } from "../../property.ts";
import type { Answer } from "../../target/exchange.ts";
import type { World } from "../../world.ts";

export default property({
  requests: 22,
  arbitrary: (world) =>
    fc.record({ plans: grantPairs(world), kind: fc.constantFrom<TokenKind>("access_token", "refresh_token") }),
  control: async (world, { plans: [one, two], kind }) =>
    [
      await introspection(world, await mustGrowGrant(world, one), kind),
      await introspection(world, await mustGrowGrant(world, two), kind),
    ] as const,
  check: async (world, { plans }, [one, two]) => {
    expectNamesUsers("username", plans, [one.members.username, two.members.username], two);
    if (!world.has("participant-reach")) return;
    expectParticipant(plans[0], one);
    expectParticipant(plans[1], two);
  },
});

async function introspection(world: World, { client, first, answers }: GrantChain, kind: TokenKind) {
  const answer = await world.introspect(client, tokenOf(answers.at(-1) ?? first, kind), { hint: kind });
  expectActive(answer);
  return answer;
}

function expectParticipant({ plan: { participant } }: GrantChainPlan, answer: Answer): void {
  if (participant === "account") return;
  expectEqual("the participant_id", answer.members.participant_id, participant, answer);
}
