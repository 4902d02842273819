import { describe, expect, test } from "vitest";
import { lookupAnswer } from "../../src/peppol/lookup-answer.ts";
import { failed, unavailable } from "../../src/peppol/network-failure.ts";

const there = { registered: true, documentTypes: ["a::b"], checkedAt: 5 };
const also = { registered: true, documentTypes: ["c::d"], checkedAt: 6 };
const absent = (checkedAt: number) => ({ registered: false, documentTypes: [], checkedAt });

describe("the answer from several identifiers", () => {
  test("is the first that is registered, whatever became of the others", () => {
    const asked = [
      { identifier: "1:a", outcome: absent(1) },
      { identifier: "2:a", outcome: failed("x") },
      { identifier: "3:a", outcome: there },
      { identifier: "4:a", outcome: also },
    ];
    expect(lookupAnswer(asked, null)).toEqual({ ...there, participantId: "3:a" });
  });

  test("is the failure when none is registered and one failed: it might be that one", () => {
    const asked = [
      { identifier: "1:a", outcome: absent(1) },
      { identifier: "2:a", outcome: unavailable("x") },
      { identifier: "3:a", outcome: failed("y") },
    ];
    expect(lookupAnswer(asked, null)).toEqual(unavailable("x"));
  });

  test("is that none is registered when all said so, as old as the oldest of them", () => {
    const asked = [
      { identifier: "1:a", outcome: absent(9) },
      { identifier: "2:a", outcome: absent(7) },
    ];
    expect(lookupAnswer(asked, null)).toEqual({
      registered: false,
      participantId: null,
      documentTypes: [],
      checkedAt: 7,
    });
  });

  test("names the caller's own identifier as the caller wrote it", () => {
    expect(lookupAnswer([{ identifier: "1:a", outcome: there }], "1:A")).toEqual({ ...there, participantId: "1:A" });
    expect(lookupAnswer([{ identifier: "1:a", outcome: absent(1) }], "1:A")).toMatchObject({ participantId: "1:A" });
  });
});
