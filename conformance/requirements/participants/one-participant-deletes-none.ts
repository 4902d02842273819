import { expectStatus } from "../../expect/status.ts";
import { attempts, mustDoInAccount, tryIt } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 20,
  arbitrary: (world) => attempts(world, ["delete"]),
  control: mustDoInAccount,
  check: (world, attempt) =>
    tryIt(world, attempt, "itself", async (answer, { id, token }) => {
      expectStatus(answer, 403);
      expectStatus(await world.getParticipant(token, id), 200, "it is still there");
    }),
});
