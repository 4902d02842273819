import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectHidden } from "../../expect/sight.ts";
import { expectThat } from "../../expect/violation.ts";
import { mustStageSeen } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

export default property({
  requests: 16,
  arbitrary: (world) =>
    documentScenes(world, {
      kinds: ["own", "another client's"],
      oneOf: ["receive_documents", "receive_all_documents", "admin"],
    }),
  control: (world, scene) => mustStageSeen(world, scene),
  check: async (world, { limit }, { document: { id }, token }) => {
    await expectHidden(world, "inbox", { token, id, limit });
    const { items, answer } = expectListPart(await world.listInbox(token, { limit }));
    const outgoing = items.find(({ direction }) => direction !== "incoming");
    expectThat(outgoing === undefined, () => ({
      expected: "incoming documents only",
      actual: JSON.stringify(outgoing),
      exchange: answer,
    }));
  },
});
