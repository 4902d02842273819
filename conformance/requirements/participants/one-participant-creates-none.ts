import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { attempts, mustDoInAccount, tryIt } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 20,
  arbitrary: (world) => attempts(world, ["create"]),
  control: mustDoInAccount,
  check: (world, attempt) =>
    tryIt(world, attempt, "itself", async (answer, { id, token, keep }) => {
      const created = (await world.mustListParticipants(token)).find(
        (each) => each.id !== id && String(each.name).startsWith(`${world.runId} `),
      );
      keep(created?.id);
      expectThat(created === undefined, () => ({
        expected: "no other participant",
        actual: `${created?.id}, created by a token that reaches ${id}`,
        exchange: answer,
      }));
      expectStatus(answer, [403, 404]);
    }),
});
