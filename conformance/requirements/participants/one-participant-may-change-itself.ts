import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { attempts, mustDoInAccount, tryIt } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 20,
  arbitrary: (world) => attempts(world, ["update"]),
  control: mustDoInAccount,
  check: (world, attempt) =>
    tryIt(world, attempt, "itself", async (answer, { id, token }) => {
      expectStatus(answer, [200, 204]);
      const after = await world.getParticipant(token, id);
      for (const [name, value] of Object.entries(attempt.changing.change))
        expectEqual(`the member ${name}`, after.members[name], value, after);
    }),
});
