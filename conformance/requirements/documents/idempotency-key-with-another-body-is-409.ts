import * as fc from "fast-check";
import { mustHold, reachOf } from "../../arbitraries/holders.ts";
import { keyEnds, ownKey } from "../../arbitraries/idempotency-keys.ts";
import { documentOf, type Mailing, mailings, receiversFor } from "../../arbitraries/mailings.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import type { NewDocument } from "../../target/document-calls.ts";
import type { World } from "../../world.ts";

/** One member of the document that is another. */
function changes(world: World, { draft, sender, receiver, holder }: Mailing): fc.Arbitrary<Partial<NewDocument>> {
  const senders = reachOf(world, holder)
    .within.map(({ id }) => id)
    .filter((id) => id !== sender.id);
  const receivers = receiversFor(world, holder).filter((each) => each !== receiver);
  const payloads = fc
    .uint8Array({ minLength: 1, maxLength: 400 })
    .map((bytes) => Buffer.from(bytes).toString("base64"));
  return fc.oneof(
    fc.record({ documentType: fc.stringMatching(/^other-[a-z]{1,12}$/) }),
    fc.record({ payload: payloads.filter((payload) => payload !== draft.payload) }),
    ...(receivers.length > 0 ? [fc.record({ receiver: fc.constantFrom(...receivers) })] : []),
    ...(senders.length > 0 ? [fc.record({ sender: fc.constantFrom(...senders) })] : []),
  );
}

export default property({
  requests: 4,
  arbitrary: (world) =>
    mailings(world).chain((mailing) =>
      fc.record({ mailing: fc.constant(mailing), key: keyEnds, change: changes(world, mailing) }),
    ),
  control: async (world, { mailing, key, change }) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    const document = documentOf(world, mailing);
    await world.mustCreateDocument(token, document, { idempotencyKey: ownKey(world, key) });
    const other = { ...document, ...change };
    await world.mustCreateDocument(token, other, { idempotencyKey: ownKey(world, `${key}-other`) });
    return { token, other };
  },
  check: async (world, { key }, { token, other }) => {
    expectStatus(await world.createDocument(token, other, { idempotencyKey: ownKey(world, key) }), 409);
  },
});
