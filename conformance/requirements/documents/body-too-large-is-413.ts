import * as fc from "fast-check";
import { mustHold } from "../../arbitraries/holders.ts";
import { documentOf, mailings } from "../../arbitraries/mailings.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

/** Bytes of a document that no server of this contract can be meant to read. */
const beyondReason = 64 * 1024 * 1024;
const taken = [200, 201];

/** Ever larger documents, until the server reads no more. */
export default property({
  runs: 5,
  requests: 5,
  arbitrary: (world) => fc.record({ mailing: mailings(world), groups: fc.integer({ min: 2_700_000, max: 3_500_000 }) }),
  control: async (world, { mailing }) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    await world.mustCreateDocument(token, documentOf(world, mailing));
    return token;
  },
  check: async (world, { mailing, groups }, token) => {
    const document = documentOf(world, mailing);
    for (let size = groups; 4 * size < beyondReason; size *= 2) {
      const answer = await world.createDocument(token, { ...document, payload: "AAAA".repeat(size) });
      if (!taken.includes(answer.status)) return expectStatus(answer, 413);
    }
    throw new Inapplicable("the server reads documents of any size");
  },
});
