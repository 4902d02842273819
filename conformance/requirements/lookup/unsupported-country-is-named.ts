import { schemelessQuestions } from "../../arbitraries/lookup-questions.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedQuestions } from "../../factories/refused-questions.ts";

export default refusedQuestions(schemelessQuestions, (answer) => {
  expectStatus(answer, 400, "by a number of a country without a scheme");
  expectEqual("the code", answer.members.code ?? null, "unsupported_scheme", answer);
});
