import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import {
  LONGEST_PARTICIPANT_FIELD,
  type ParticipantField,
  participantFieldProblem,
} from "../../src/domain/participant-fields.ts";

const SPECIFIED: Record<ParticipantField, { good: string[]; malformed: string[] }> = {
  name: { good: ["Bakkerij De Halm", "Příliš žluťoučký kůň, s.r.o."], malformed: [] },
  email: {
    good: ["hello@dehalm.example", "a.b+c@xn--hkyrky-ptac70bc.example"],
    malformed: ["hello", "a@b", "a b@c.example", "@c.example", "a@c..example", "a.@c.example", "a@-c.example"],
  },
  euVatId: { good: ["BE0123456789", " be 0123 456 789 "], malformed: [] },
  rn: { good: ["0123.456.789", "HRB 12345"], malformed: [] },
  countryCode: { good: ["BE", "CZ"], malformed: ["be", "B", "BEL", "B1"] },
  participantId: {
    good: ["0208:0123456789", "9930:DE~1_2.3-4", `0208:${"x".repeat(130)}`],
    malformed: ["0208", "208:1", "0208:", "0208:a b", "0208:é"],
  },
};

const ajv = formats.default(new Ajv2020({ strict: false }));
ajv.addSchema({ $id: "contract", components: contract.components });
const inContract = ajv.compile({ $ref: "contract#/components/schemas/NewParticipant" });
const USUAL = { name: "De Halm", email: "hello@dehalm.example", countryCode: "BE" };

describe.each(Object.entries(SPECIFIED) as [ParticipantField, (typeof SPECIFIED)["name"]][])("%s", (field, texts) => {
  test("may be what it usually is", () => {
    for (const text of texts.good) expect([text, participantFieldProblem(field, text)]).toEqual([text, undefined]);
  });

  test("has the form that the contract gives it", () => {
    for (const text of texts.malformed)
      expect([text, participantFieldProblem(field, text)]).toEqual([text, "malformed"]);
  });

  test("is as long as the contract lets it be", () => {
    const text = "x".repeat(LONGEST_PARTICIPANT_FIELD[field] + 1);
    expect(participantFieldProblem(field, text)).toBe("too_long");
    expect(participantFieldProblem(field, text.slice(1))).not.toBe("too_long");
  });

  test("is as the contract has it, where the API will answer it", () => {
    const most = "x".repeat(LONGEST_PARTICIPANT_FIELD[field]);
    for (const text of [...texts.good, ...texts.malformed, most, `${most}x`]) {
      const problem = participantFieldProblem(field, text);
      expect([text, inContract({ ...USUAL, [field]: text })]).toEqual([text, problem === undefined]);
    }
  });

  test("is not empty, and null only where it may be missing", () => {
    const optional = ["euVatId", "rn", "participantId"].includes(field);
    expect(participantFieldProblem(field, null)).toBe(optional ? undefined : "missing");
    for (const blank of ["", " ", "\u3000", "\u3164", "\u2800\u200d"])
      expect(participantFieldProblem(field, blank)).toBe("missing");
  });

  test("steers no text around it", () => {
    for (const code of ["\u0000", "\n", "\u202e", "\u2028"])
      expect(participantFieldProblem(field, `a${code}b`)).toBe("control_characters");
  });
});
