import { expectTokenRefusal } from "../../expect/bearer-challenge.ts";
import { refusedForScope } from "../../factories/refused-for-scope.ts";

export default refusedForScope(
  (answer) => void expectTokenRefusal(answer, { status: 403, error: "insufficient_scope" }),
);
