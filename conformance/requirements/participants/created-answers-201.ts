import * as fc from "fast-check";
import { newParticipants } from "../../arbitraries/participants.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { adminKeys, namedAfterRun, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";
import { withBearer } from "../../target/bearer-request.ts";

export default property({
  phase: "exclusive",
  requests: 8,
  arbitrary: (world) => fc.record({ key: adminKeys(world), plan: newParticipants(world) }),
  control: (world, { key, plan }) => withOwnParticipants(world, key, async (own) => void (await own.mustMake(plan))),
  check: (world, { key, plan }) =>
    withOwnParticipants(world, key, async ({ token, keep }) => {
      const answer = await world.createParticipant(token, namedAfterRun(world, plan));
      keep(answer.members.id);
      expectStatus(answer, 201);
      const { location } = answer.headers;
      const url = location === undefined ? null : URL.parse(location, answer.request.url);
      expectThat(url !== null, () => ({
        expected: "a Location header with an address",
        actual: location === undefined ? "none" : JSON.stringify(location),
        exchange: answer,
      }));
      const there = await world.send(withBearer(token, { url: url.href }));
      expectStatus(there, 200, "what stands at the address in Location");
      expectEqual("the id of what stands there", there.members.id, answer.members.id, there);
    }),
});
