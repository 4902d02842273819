import * as fc from "fast-check";
import { states } from "../../arbitraries/states.ts";
import { expectReturned } from "../../expect/returned.ts";
import { everyWayBack } from "../../factories/ways-back.ts";

export default everyWayBack({
  changes: () => fc.option(states(), { nil: undefined, freq: 10 }).map((state) => ({ params: { state } })),
  judge: (callback, answer, { change }) => expectReturned(callback, "state", change.params?.state, answer),
});
