import { expectEqual } from "../../expect/equal.ts";
import { toldAbout } from "../../factories/told-registrations.ts";
import { expectLookupResult } from "../../target/lookup-calls.ts";

export default toldAbout("unregistered", "registered", (answer) =>
  expectEqual("registered", expectLookupResult(answer).registered, false, answer),
);
