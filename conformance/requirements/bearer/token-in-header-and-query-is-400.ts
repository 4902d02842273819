import * as fc from "fast-check";
import { expectStatus } from "../../expect/status.ts";
import { refusedAtResources } from "../../factories/refused-tokens.ts";
import { withBearer } from "../../target/bearer-request.ts";
import { inQuery } from "../../target/in-query.ts";

export default refusedAtResources({
  wrong: () => fc.oneof(fc.constant("the same token"), fc.stringMatching(/^[A-Za-z0-9_-]{20,40}$/)),
  request: ({ bare, tokens: { access_token } }, second) =>
    withBearer(access_token, inQuery(bare, { access_token: second === "the same token" ? access_token : second })),
  expectation: (answer) => expectStatus(answer, 400, "with an access token in header and query"),
});
