import { expectHeader } from "../../expect/header.ts";
import { answeredLookups } from "../../factories/answered-lookups.ts";

export default answeredLookups({
  expectation: (answer) => expectHeader(answer, "Access-Control-Allow-Origin", "*"),
});
