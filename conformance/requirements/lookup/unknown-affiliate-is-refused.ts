import { unknownAffiliates } from "../../arbitraries/affiliate-ids.ts";
import { expectLookupRefused } from "../../expect/lookup-refused.ts";
import { refusedAffiliates } from "../../factories/refused-affiliates.ts";

export default refusedAffiliates(unknownAffiliates, expectLookupRefused);
