import { statesOfLength } from "../../arbitraries/states.ts";
import { expectReturned } from "../../expect/returned.ts";
import { everyWayBack } from "../../factories/ways-back.ts";

export default everyWayBack({
  changes: () => statesOfLength(2048).map((state) => ({ params: { state } })),
  judge: (callback, answer, { change }) => expectReturned(callback, "state", change.params?.state, answer),
});
