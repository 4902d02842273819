import * as fc from "fast-check";
import { expectLookupRefused } from "../../expect/lookup-refused.ts";
import { refusedAffiliates } from "../../factories/refused-affiliates.ts";

export default refusedAffiliates(() => fc.constantFrom(null, ""), expectLookupRefused, { runs: 20 });
