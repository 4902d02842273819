import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectNotCreated, expectNotMarked } from "../../factories/refused-deeds.ts";
import { mustStageSeen } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

export default property({
  requests: 18,
  arbitrary: (world) => documentScenes(world, { kinds: ["own", "unprocessed"], all: ["read_all_documents"], some: [] }),
  control: (world, scene) => mustStageSeen(world, scene),
  check: (world, scene, { token, wanted, document: { id } }) =>
    scene.kind === "own" ? expectNotCreated(world, scene, token, wanted) : expectNotMarked(world, scene, token, id),
});
