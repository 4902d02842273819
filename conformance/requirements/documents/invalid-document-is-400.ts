import * as fc from "fast-check";
import { mustHold } from "../../arbitraries/holders.ts";
import { documentOf, mailings } from "../../arbitraries/mailings.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

const members = ["sender", "receiver", "documentType", "payload"] as const;

/** What is no string, nor read as one where numbers and truth values are. */
const otherTypes: fc.Arbitrary<fc.JsonValue> = fc.oneof(
  fc.constant(null),
  fc.array(fc.constantFrom("PEludm9pY2UvPg==", "Invoice"), { maxLength: 2 }),
  fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), { maxKeys: 2 }),
);

export default property({
  requests: 3,
  arbitrary: (world) =>
    fc.record({
      mailing: mailings(world),
      member: fc.constantFrom(...members),
      /** Nothing at all: the member is missing. */
      value: fc.option(otherTypes, { nil: undefined, freq: 4 }),
    }),
  control: async (world, { mailing }) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    await world.mustCreateDocument(token, documentOf(world, mailing));
    return token;
  },
  check: async (world, { mailing, member, value }, token) => {
    expectStatus(await world.createDocument(token, { ...documentOf(world, mailing), [member]: value }), 400);
  },
});
