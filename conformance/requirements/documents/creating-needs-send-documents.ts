import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectNotCreated } from "../../factories/refused-deeds.ts";
import { mustStage } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

export default property({
  requests: 16,
  arbitrary: (world) =>
    documentScenes(world, {
      kinds: ["own"],
      some: ["read_participant_info", "receive_documents", "receive_all_documents", "read_all_documents"],
    }),
  control: (world, scene) => mustStage(world, scene),
  check: (world, scene, { token, wanted }) => expectNotCreated(world, scene, token, wanted),
});
