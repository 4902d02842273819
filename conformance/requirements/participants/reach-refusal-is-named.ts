import { expectEqual } from "../../expect/equal.ts";
import { attempts, changed, mustDoInAccount, tryIt } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

export default property({
  phase: "exclusive",
  requests: 20,
  arbitrary: (world) => attempts(world, ["create", "delete"]),
  control: mustDoInAccount,
  check: (world, attempt) =>
    tryIt(world, attempt, "itself", (answer) => {
      if (changed.includes(answer.status))
        throw new Inapplicable("a token that reaches one participant is not refused");
      expectEqual("the code", answer.members.code, "reach_is_one_participant", answer);
    }),
});
