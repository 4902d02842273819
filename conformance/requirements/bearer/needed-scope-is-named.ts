import { scopesThatOpen } from "../../arbitraries/resource-requests.ts";
import { expectBearerChallenge } from "../../expect/bearer-challenge.ts";
import { expectThat } from "../../expect/violation.ts";
import { refusedForScope } from "../../factories/refused-for-scope.ts";

/** All of what opens the endpoint, or what is enough of it. */
export default refusedForScope((answer, { operation }) => {
  const opening = scopesThatOpen(operation);
  const scope = expectBearerChallenge(answer).get("scope");
  const named = (scope ?? "").split(" ").filter((each) => each !== "");
  expectThat(named.length > 0 && named.every((each) => opening.includes(each)), () => ({
    expected: `a challenge whose scope names what opens the endpoint: ${opening.join(", ")}`,
    actual: scope === undefined ? "a challenge without scope" : `scope="${scope}"`,
    exchange: answer,
  }));
});
