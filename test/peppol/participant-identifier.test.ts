import { describe, expect, test } from "vitest";
import { parseParticipantIdentifier } from "../../src/domain/participant-identifier.ts";

describe("a participant's identifier (PFUOI 4.4.0)", () => {
  test.each([
    ["0208:0123456789", "0208:0123456789"],
    ["0088:123ABC", "0088:123abc"],
    ["9915:a.b_c~d-e", "9915:a.b_c~d-e"],
    [`0088:${"X".repeat(130)}`, `0088:${"x".repeat(130)}`],
  ])("may be %s and is compared in lower case", (written, compared) => {
    expect(parseParticipantIdentifier(written)).toEqual({ written, compared });
  });

  test.each([
    ["no value", "0208:"],
    ["131 characters", `0088:${"1".repeat(131)}`],
    ["three digits", "088:1"],
    ["five digits", "00088:1"],
    ["letters in the ICD", "00A8:1"],
    ["its scheme", "iso6523-actorid-upis::0208:0123456789"],
    ["no colon", "02080123456789"],
    ["a second colon", "0208:01:23"],
    ["a space", "0208:0123 456789"],
    ["a slash", "0208:../x"],
    ["a percent sign", "0208:%2e"],
    ["a line break after it", "0208:0123456789\n"],
    ["a digit of another script", "0208:٠١٢"],
    ["nothing at all", ""],
  ])("may not have %s", (_, written) => {
    expect(parseParticipantIdentifier(written)).toBeUndefined();
  });
});
