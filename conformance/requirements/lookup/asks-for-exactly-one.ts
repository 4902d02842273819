import { unclearQuestions } from "../../arbitraries/lookup-questions.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedQuestions } from "../../factories/refused-questions.ts";

export default refusedQuestions(unclearQuestions, (answer) =>
  expectStatus(answer, 400, "asked in no way, or in several"),
);
