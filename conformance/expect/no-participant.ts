import type { Answer } from "../target/exchange.ts";
import { isShown } from "../target/participant-calls.ts";
import { expectStatus, type Status } from "./status.ts";
import { expectThat } from "./violation.ts";

/** The answer refuses with this status, and shows no participant all the same. */
export function expectNoParticipant(answer: Answer, status: Status): void {
  expectStatus(answer, status);
  expectThat(!isShown(answer.members) && !Array.isArray(answer.members.items), () => ({
    expected: "no participant in a refusal",
    actual: answer.body,
    exchange: answer,
  }));
}
