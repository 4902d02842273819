import { expectHeader } from "../../expect/header.ts";
import { answeredLookups } from "../../factories/answered-lookups.ts";

export default answeredLookups({
  refusals: false,
  expectation: (answer) => {
    expectHeader(answer, "RateLimit", /\S/);
    expectHeader(answer, "RateLimit-Policy", /\S/);
  },
});
