import { malformedIdentifiers } from "../../arbitraries/lookup-questions.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedQuestions } from "../../factories/refused-questions.ts";

export default refusedQuestions(
  () => malformedIdentifiers().map((participantId) => ({ participantId })),
  (answer) => expectStatus(answer, 400, "with a participantId that is none by its form"),
);
