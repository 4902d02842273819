import * as fc from "fast-check";
import { expectReturned } from "../../expect/returned.ts";
import { everyWayBack } from "../../factories/ways-back.ts";

export default everyWayBack({
  changes: () => fc.constant({ params: { state: "" } }),
  judge: (callback, answer) => expectReturned(callback, "state", undefined, answer),
});
