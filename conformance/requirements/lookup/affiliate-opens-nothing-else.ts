import * as fc from "fast-check";
import { expectStatus } from "../../expect/status.ts";
import { refusedAtResources } from "../../factories/refused-tokens.ts";
import { pairsOf, type Request } from "../../target/exchange.ts";
import { inQuery } from "../../target/in-query.ts";
import { Inapplicable } from "../../unavailable.ts";

const places = ["query", "bearer", "scheme", "basic", "header", "cookie", "body"] as const;

/** The request with the affiliate's ID where a credential may stand. */
function opened(request: Request, place: (typeof places)[number], affiliateId: string): Request {
  const and = (name: string, value: string): Request => ({
    ...request,
    headers: [...pairsOf(request.headers), [name, value]],
  });
  switch (place) {
    case "query":
      return inQuery(request, { affiliateId });
    case "bearer":
      return and("authorization", `Bearer ${affiliateId}`);
    case "scheme":
      return and("authorization", `Affiliate ${affiliateId}`);
    case "basic":
      return and("authorization", `Basic ${Buffer.from(`${affiliateId}:`).toString("base64")}`);
    case "header":
      return and("affiliateId", affiliateId);
    case "cookie":
      return and("cookie", `affiliateId=${affiliateId}`);
    case "body":
      return request.json === undefined
        ? inQuery(request, { affiliateId })
        : { ...request, json: { ...request.json, affiliateId } };
  }
}

export default refusedAtResources({
  wrong: ({ target }) => {
    if (!target.profiles.includes("resources")) throw new Inapplicable("the target serves no resources");
    return fc.constantFrom(...places);
  },
  request: ({ bare }, place, { affiliates }) => opened(bare, place, affiliates.active),
  expectation: (answer) => expectStatus(answer, [400, 401, 403], "with an affiliateId and no access token"),
});
