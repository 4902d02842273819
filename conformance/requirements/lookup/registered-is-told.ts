import { expectEqual } from "../../expect/equal.ts";
import { toldAbout } from "../../factories/told-registrations.ts";
import { expectLookupResult } from "../../target/lookup-calls.ts";

export default toldAbout("registered", "unregistered", (answer) =>
  expectEqual("registered", expectLookupResult(answer).registered, true, answer),
);
