import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { foretell, mustStage } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) => documentScenes(world).filter((scene) => foretell(world, scene, "payload")),
  control: (world, scene) => mustStage(world, scene),
  check: async (world, _scene, { token, wanted, document: { id } }) => {
    const answer = await world.getPayload(token, id);
    expectStatus(answer, 200, "the payload of a document that the token shows");
    const base64 = Buffer.from(answer.bytes).toString("base64");
    expectThat(base64 === wanted.payload, () => ({
      expected: `the bytes ${wanted.payload} (base64)`,
      actual: base64,
      exchange: answer,
    }));
  },
});
