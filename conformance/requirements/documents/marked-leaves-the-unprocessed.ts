import * as fc from "fast-check";
import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectHidden, expectShown } from "../../expect/sight.ts";
import { mustStage, witnessToken } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

const places = ["inbox", "document", "payload"] as const;

export default property({
  requests: 20,
  arbitrary: (world) =>
    fc.record({
      scene: documentScenes(world, { kinds: ["unprocessed"], all: ["receive_documents"], some: [] }),
      marker: fc.constantFrom("the onlooker", "somebody else"),
    }),
  control: async (world, { scene, marker }) => {
    const { token, document } = await mustStage(world, scene);
    const sought = { token, id: document.id, limit: scene.limit };
    for (const place of places) await expectShown(world, place, sought);
    const marking = marker === "the onlooker" ? token : await witnessToken(world, scene.onlooker.account);
    await world.mustMarkProcessed(marking, document.id);
    return sought;
  },
  check: async (world, _input, sought) => {
    for (const place of places) await expectHidden(world, place, sought);
  },
});
