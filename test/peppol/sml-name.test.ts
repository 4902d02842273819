import fc from "fast-check";
import { expect, test } from "vitest";
import { base32 } from "../../src/peppol/base32.ts";
import { smlName } from "../../src/peppol/sml-name.ts";

test.each([
  ["0088:123abc", "y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq"],
  ["0088:123ABC", "y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq"],
  ["0010:5798000000001", "xukhfqabqziki3ykvr2fhr4snfa3pf5vpq6k4tonv3lmvsy5arvq"],
  ["9915:test", "eh5boavaktmbgzyh2a63dz4qov33fvp5nsdvqklucfraayoodw6a"],
  ["0088:1234567890123", "sjsyvccmqyjxk3weuapffq4x3umcrf4qryherj4vovhmonh7gccq"],
  ["0208:0677424046", "yrudm3nqrm76uobzh4griobewmqd4mx574cfdtm75zphrex4ydya"],
])("%s has its known name in the zone", (identifier, label) => {
  expect(smlName(identifier, "participant.sml.prod.tech.peppol.org")).toBe(
    `${label}.iso6523-actorid-upis.participant.sml.prod.tech.peppol.org`,
  );
});

test("the first label is always 52 characters long", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(smlName(text, "zone").split(".")[0]).toMatch(/^[a-z2-7]{52}$/);
    }),
  );
});

test.each([
  ["", ""],
  ["f", "my"],
  ["fo", "mzxq"],
  ["foo", "mzxw6"],
  ["foob", "mzxw6yq"],
  ["fooba", "mzxw6ytb"],
  ["foobar", "mzxw6ytboi"],
])("base 32 of %j (RFC 4648 §10)", (text, encoded) => {
  expect(base32(Buffer.from(text))).toBe(encoded);
});
