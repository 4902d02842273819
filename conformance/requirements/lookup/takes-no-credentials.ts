import * as fc from "fast-check";
import { expectNoHeader } from "../../expect/header.ts";
import { answeredLookups } from "../../factories/answered-lookups.ts";

const credentials = fc.record(
  {
    cookie: fc.stringMatching(/^[a-z]{3,8}=[a-z0-9]{4,20}$/),
    authorization: fc.stringMatching(/^Bearer [a-z0-9]{4,20}$/),
  },
  { requiredKeys: [] },
);

export default answeredLookups({
  headers: credentials,
  expectation: (answer) => expectNoHeader(answer, "Access-Control-Allow-Credentials"),
});
