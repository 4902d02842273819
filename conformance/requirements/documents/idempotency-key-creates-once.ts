import * as fc from "fast-check";
import { mustHold } from "../../arbitraries/holders.ts";
import { keyEnds, ownKey } from "../../arbitraries/idempotency-keys.ts";
import { documentOf, mailings } from "../../arbitraries/mailings.ts";
import { expectDocument } from "../../expect/document.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) =>
    fc.record({
      mailing: mailings(world),
      key: keyEnds,
      /** How many requests come at the same time, and how many one by one after them. */
      parallel: fc.integer({ min: 1, max: 5 }),
      after: fc.integer({ min: 1, max: 2 }),
    }),
  control: async (world, { mailing, key }) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    const document = documentOf(world, mailing);
    const other = { ...document, documentType: `${document.documentType}-other` };
    const one = await world.mustCreateDocument(token, other, { idempotencyKey: ownKey(world, `${key}-1`) });
    const two = await world.mustCreateDocument(token, other, { idempotencyKey: ownKey(world, `${key}-2`) });
    expectThat(one.id !== two.id, () => ({ expected: "a document for each key", actual: `${one.id} for two keys` }));
    return token;
  },
  check: async (world, { mailing, key, parallel, after }, token) => {
    const document = documentOf(world, mailing);
    const options = { idempotencyKey: ownKey(world, key) };
    const request = world.request.createDocument(token, document, options);
    const answers = parallel > 1 ? await world.race(Array.from({ length: parallel }, () => request)) : [];
    for (let count = 0; count < after + Number(parallel === 1); count += 1) answers.push(await world.send(request));
    const ids = answers.map((answer) => {
      expectStatus(answer, [200, 201], "a request with its Idempotency-Key");
      return expectDocument(answer).id;
    });
    for (const [index, id] of ids.entries()) expectEqual("the document of the key", id, ids[0], answers[index]);
    const listed = expectListPart(await world.listDocuments(token, { limit: 200 }));
    const created = listed.items.filter(({ documentType }) => documentType === document.documentType);
    expectThat(created.length <= 1, () => ({
      expected: "one document of one Idempotency-Key",
      actual: `${created.length} in the list`,
      exchange: listed.answer,
    }));
  },
});
