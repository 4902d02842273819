import * as fc from "fast-check";
import { actors } from "../../arbitraries/actors.ts";
import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectHidden, expectShown } from "../../expect/sight.ts";
import { mustStage } from "../../factories/staged-documents.ts";
import { places } from "../../model/document-visibility.ts";
import { property } from "../../property.ts";
import { type Actor, sharedToken } from "../../target/shared-tokens.ts";
import { Inapplicable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

export default property({
  requests: 20,
  arbitrary: (world) => {
    if (!world.target.profiles.includes("developer-apps"))
      throw new Inapplicable("the server has no Developer Applications");
    return documentScenes(world, {
      kinds: ["own"],
      all: ["send_documents"],
      onlookers: (actor) => elsewhere(world, actor).length > 0,
    }).chain((scene) =>
      fc.record({ scene: fc.constant(scene), actor: fc.constantFrom(...elsewhere(world, scene.onlooker)) }),
    );
  },
  control: async (world, { scene: { limit, ...scene } }) => {
    const { document, token } = await mustStage(world, { ...scene, limit });
    await expectShown(world, "document", { token, id: document.id, limit });
    return document;
  },
  check: async (world, { scene: { scopes, limit }, actor }, { id }) => {
    const token = await sharedToken(world, { actor, scopes, reach: "account" });
    for (const place of places) await expectHidden(world, place, { token, id, limit });
  },
});

/** The same application, let into other accounts. */
const elsewhere = (world: World, { client, account }: Actor): readonly Actor[] =>
  world.clients[client].kind === "developer_app"
    ? actors(world, ["send_documents"]).filter((each) => each.client === client && each.account !== account)
    : [];
