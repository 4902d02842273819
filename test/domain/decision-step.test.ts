import { describe, expect, it } from "vitest";
import { type Decision, decisionStep } from "../../src/domain/decision-step.ts";

const ONE: Decision = { participantId: "par_1", scope: "send_documents receive_documents" };
const OTHERS: readonly Decision[] = [
  { ...ONE, participantId: "par_2" },
  { ...ONE, participantId: null },
  { ...ONE, scope: "send_documents" },
];
const ACCOUNT: Decision = { participantId: null, scope: "send_documents" };

describe("a decision", () => {
  it.each([[ONE], [ACCOUNT], [null]])("is the first of its request: %j", (decision) => {
    expect(decisionStep(undefined, decision)).toBe("first");
  });
  it.each([[ONE], [ACCOUNT], [null]])("is the same once more: %j", (decision) => {
    expect(decisionStep(decision && { ...decision }, decision)).toBe("again");
  });
  it.each(OTHERS.map((other) => [other] as const))("is another than was taken: %j", (other) => {
    expect(decisionStep(ONE, other)).toBe("otherwise");
    expect(decisionStep(other, ONE)).toBe("otherwise");
  });
  it.each([ONE, ACCOUNT])("cannot undo a denial, nor a denial an approval: %j", (approval) => {
    expect(decisionStep(null, approval)).toBe("otherwise");
    expect(decisionStep(approval, null)).toBe("otherwise");
  });
});
