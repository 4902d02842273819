import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectNotCreated } from "../../factories/refused-deeds.ts";
import { wantedDocument } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";
import { sharedToken } from "../../target/shared-tokens.ts";

export default property({
  requests: 18,
  arbitrary: (world) => documentScenes(world, { kinds: ["own"], oneOf: ["send_documents", "admin"], reach: "beyond" }),
  control: async (world, scene) => {
    const { onlooker: actor, scopes, reach, holder } = scene;
    const wanted = wantedDocument(world, scene);
    const itself = await sharedToken(world, { actor, scopes, reach: holder.id });
    await world.mustCreateDocument(itself, wanted);
    return { wanted, token: await sharedToken(world, { actor, scopes, reach }) };
  },
  check: (world, scene, { token, wanted }) => expectNotCreated(world, scene, token, wanted),
});
