import { wholeAccount } from "../../arbitraries/actors.ts";
import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { documentOf } from "../../expect/document.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectThat } from "../../expect/violation.ts";
import { wantedDocument, witnessToken } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";
import { sharedToken } from "../../target/shared-tokens.ts";
import { findInList } from "../../target/walk-list.ts";

/** Seconds that a document may be on its way. */
const deliveryTime = 10;

export default property({
  requests: 10,
  arbitrary: (world) => documentScenes(world, { kinds: ["unprocessed"] }),
  control: async (world, scene) => {
    const sending = await sharedToken(world, wholeAccount(scene.creator, "send_documents"));
    const receiving = await witnessToken(world, scene.onlooker.account);
    expectListPart(await world.listInbox(receiving));
    const outgoing = await world.mustCreateDocument(sending, wantedDocument(world, scene));
    return { outgoing, receiving };
  },
  check: async (world, scene, { outgoing, receiving }) => {
    const { documentType } = wantedDocument(world, scene);
    const copy = await world.eventually(async () => {
      const found = await findInList(
        (from) => world.listInbox(receiving, { limit: 200, ...from }),
        (item) => item.documentType === documentType,
      );
      expectThat(found !== undefined, () => ({ expected: "a copy in the inbox", actual: "none of its type" }));
      return documentOf(found);
    }, deliveryTime);
    expectThat(copy !== undefined && copy.id !== outgoing.id, () => ({
      expected: "a document of its own",
      actual: `the id ${JSON.stringify(copy?.id)} that the sender's has`,
    }));
    expectEqual("createdByClientId", copy.createdByClientId, null);
  },
});
