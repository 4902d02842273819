import * as fc from "fast-check";
import { hasSeveral } from "../../arbitraries/askers.ts";
import { identifiedRequests } from "../../arbitraries/identities.ts";
import { expectCode } from "../../expect/callback.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";
import { usualRedirectUri } from "../../target/consent/authorize-request.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    identifiedRequests(world, {
      what: "several participants, one with an identifier of its own",
      whose: hasSeveral,
    }).chain((request) => {
      const others = world.users[request.user].participants.filter(({ id }) => !request.identity.fits.includes(id));
      return fc.constantFrom(...others).map(({ id }) => ({ request, other: id }));
    }),
  control: async (world, { request: { client, user, state, identity } }) => {
    const options = { state, hints: identity.hints, participant: "preselected" };
    await world.mustApprove(world.clients[client], world.users[user], options);
  },
  check: async (world, { request, other }) => {
    const client = world.clients[request.client];
    const session = await world.login(world.users[request.user]);
    const view = await expectHintedScreen(world, request, request.identity.hints);
    const redirectUri = usualRedirectUri(client);
    const { code } = expectCode(await world.decide(session, view, { participant: other }), redirectUri);
    if (!world.has("participant-reach")) return;
    const tokens = expectTokens(await world.redeemCode(client, { code, redirectUri }));
    expectEqual("the participant_id", tokens.answer.members.participant_id, other, tokens.answer);
  },
});
