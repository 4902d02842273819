import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, checkChoice } from "../../src/domain/consent-choice.ts";
import { isRefused } from "../../src/domain/refusal.ts";
import { SCOPES, type Scope } from "../../src/domain/scope.ts";

const offer = {
  scopes: ["read_participant_info", "send_documents", "receive_documents"] as const,
  participantIds: ["par_1", "par_2"],
};
const check = (choice: Partial<Choice>) =>
  checkChoice({ participant: "par_2", scope: ["send_documents"], ...choice }, offer);

describe("what a user allows", () => {
  it("is a participant and some of the scopes that the screen offered", () => {
    expect(check({})).toEqual({ participantId: "par_2", scope: ["send_documents"] });
    expect(check({ participant: "par_1", scope: [...offer.scopes] })).toEqual({
      participantId: "par_1",
      scope: offer.scopes,
    });
  });
  it("can be the whole account, also where there is no participant", () => {
    expect(check({ participant: "account" })).toEqual({ participantId: null, scope: ["send_documents"] });
    const bare = { ...offer, participantIds: [] };
    expect(checkChoice({ participant: "account", scope: ["send_documents"] }, bare)).toMatchObject({
      participantId: null,
    });
  });
  it("is a set of scopes: order and repeats do not matter", () => {
    const scope = ["receive_documents", "send_documents", "receive_documents"];
    expect(check({ scope })).toEqual({ participantId: "par_2", scope: ["send_documents", "receive_documents"] });
  });

  it("needs a scope", () => expect(check({ scope: [] })).toMatchObject({ refused: "choice_without_scope" }));
  it.each(["admin", "SEND_DOCUMENTS", "send_documents receive_documents", " send_documents", "", "__proto__"])(
    "may not add the scope %j",
    (added) => {
      expect(check({ scope: [added] })).toMatchObject({ refused: "choice_adds_scope" });
      expect(check({ scope: ["send_documents", added] })).toMatchObject({ refused: "choice_adds_scope" });
    },
  );
  it.each([undefined, ""])("needs a participant or the whole account: %j", (participant) =>
    expect(check({ participant })).toMatchObject({ refused: "choice_without_participant" }),
  );
  it.each(["par_3", "PAR_1", "par_1 ", "Account", "null", "0"])("may not be of participant %j", (participant) =>
    expect(check({ participant })).toMatchObject({ refused: "choice_of_unknown_participant" }),
  );

  it("is never more than was offered, and is what was chosen", () => {
    const scopes = fc.subarray([...SCOPES]);
    const word = fc.constantFrom<string>(...SCOPES, "sing", "");
    const id = fc.constantFrom("par_1", "par_2", "par_3", "account");
    fc.assert(
      fc.property(
        fc.record({ scopes, participantIds: fc.subarray(["par_1", "par_2"]) }),
        fc.record({ participant: id, scope: fc.array(word, { maxLength: 3 }) }),
        (offered, choice) => {
          const known = (text: string): text is Scope => offered.scopes.some((one) => one === text);
          const fair =
            choice.scope.length > 0 &&
            choice.scope.every(known) &&
            (choice.participant === "account" || offered.participantIds.includes(choice.participant));
          const approved = checkChoice(choice, offered);
          expect(isRefused(approved)).toBe(!fair);
          if (isRefused(approved)) return;
          expect(new Set(approved.scope)).toEqual(new Set(choice.scope));
          expect(approved.participantId ?? "account").toBe(choice.participant);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
