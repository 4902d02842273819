import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectRefused } from "../../expect/sight.ts";
import { expectStatus } from "../../expect/status.ts";
import { mustStageSeen } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) => documentScenes(world, { reach: "any" }),
  control: async (world, scene) => {
    const { token, document } = await mustStageSeen(world, scene);
    const answer = await world.getDocument(token, document.id);
    if (answer.status !== 200) expectRefused(answer);
    return { token, id: document.id, isShown: answer.status === 200 };
  },
  check: async (world, _scene, { token, id, isShown }) => {
    const answer = await world.getPayload(token, id);
    if (isShown) expectStatus(answer, 200, "as its document");
    else expectRefused(answer);
  },
});
