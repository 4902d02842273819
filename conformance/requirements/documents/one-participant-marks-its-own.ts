import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectNotMarked } from "../../factories/refused-deeds.ts";
import { mustStageSeen } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

export default property({
  requests: 18,
  arbitrary: (world) =>
    documentScenes(world, {
      kinds: ["unprocessed"],
      oneOf: ["receive_documents", "receive_all_documents", "admin"],
      reach: "beyond",
    }),
  control: (world, scene) => mustStageSeen(world, scene),
  check: (world, scene, { token, document: { id } }) => expectNotMarked(world, scene, token, id),
});
