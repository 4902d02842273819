import { documentScenes, type Scene } from "../../arbitraries/document-scenes.ts";
import { expectHidden, expectShown } from "../../expect/sight.ts";
import { foretell, mustFollow, mustStage } from "../../factories/staged-documents.ts";
import { places } from "../../model/document-visibility.ts";
import { property } from "../../property.ts";
import { sharedToken } from "../../target/shared-tokens.ts";

export default property({
  requests: 20,
  arbitrary: (world) =>
    documentScenes(world, { reach: "beyond" }).filter((scene) => foretell(world, inAccount(scene), "document")),
  control: async (world, scene) => {
    const staged = await mustStage(world, scene);
    await mustFollow(world, scene);
    const { onlooker: actor, scopes, limit } = scene;
    const token = await sharedToken(world, { actor, scopes, reach: "account" });
    await expectShown(world, "document", { token, id: staged.document.id, limit });
    return staged;
  },
  check: async (world, { limit }, { token, document: { id } }) => {
    for (const place of places) await expectHidden(world, place, { token, id, limit });
  },
});

/** The same token, but for its reach. */
const inAccount = (scene: Scene): Scene => ({ ...scene, reach: "account" });
