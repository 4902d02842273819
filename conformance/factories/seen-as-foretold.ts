import { documentScenes, type Scene, type SceneChoices } from "../arbitraries/document-scenes.ts";
import { expectHidden, expectShown } from "../expect/sight.ts";
import { type Place, places } from "../model/document-visibility.ts";
import { type Property, property } from "../property.ts";
import { foretell, mustFollow, mustStage, mustStageSeen, type Staged } from "./staged-documents.ts";

/** What is foretold of which scenes. */
export interface Foretold extends SceneChoices {
  /** Where the requirement speaks of the document; default: everywhere. */
  readonly at?: readonly Place[];
  /** Whether the requirement demands that documents are shown, that they are hidden, or both. */
  readonly demands?: "shown" | "hidden";
}

/** A token shows the document of a scene where the model says so, and nowhere else. */
export function seenAsForetold({ at = places, demands, ...choices }: Foretold): Property<Scene, Staged> {
  return property({
    requests: 18,
    arbitrary: (world) => documentScenes(world, choices),
    control: async (world, scene) => {
      if (demands === "shown") return mustStage(world, scene);
      const staged = await mustStageSeen(world, scene);
      if (at.includes("list") && scene.scopes.includes("send_documents")) await mustFollow(world, scene);
      return staged;
    },
    check: async (world, scene, { document: { id }, token }) => {
      const sought = { token, id, limit: scene.limit };
      for (const place of at) {
        const isShown = foretell(world, scene, place);
        if (isShown && demands !== "hidden") await expectShown(world, place, sought);
        if (!isShown && demands !== "shown") await expectHidden(world, place, sought);
      }
    },
  });
}
