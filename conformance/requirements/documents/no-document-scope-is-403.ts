import * as fc from "fast-check";
import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { otherId, turns } from "../../arbitraries/other-ids.ts";
import { expectStatus } from "../../expect/status.ts";
import { mustStageSeen } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({
      scene: documentScenes(world, { all: ["read_participant_info"], some: [], reach: "any" }),
      others: turns(),
    }),
  control: (world, { scene }) => mustStageSeen(world, scene),
  check: async (world, { others }, { token, document }) => {
    for (const id of [document.id, otherId(document.id, others)]) {
      expectStatus(await world.getDocument(token, id), 403);
      expectStatus(await world.getPayload(token, id), 403);
    }
  },
});
