import * as fc from "fast-check";
import { documentScenes } from "../../arbitraries/document-scenes.ts";
import { otherId, turns } from "../../arbitraries/other-ids.ts";
import { expectSameRefusal } from "../../expect/same-refusal.ts";
import { expectRefused } from "../../expect/sight.ts";
import { foretell, mustStageSeen } from "../../factories/staged-documents.ts";
import { property } from "../../property.ts";
import type { Answer } from "../../target/exchange.ts";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({
      scene: documentScenes(world, {
        oneOf: ["send_documents", "receive_documents", "receive_all_documents", "read_all_documents", "admin"],
        reach: "any",
      }).filter((scene) => !foretell(world, scene, "document")),
      operation: fc.constantFrom("getDocument", "getPayload"),
      others: fc.tuple(turns(), turns()),
    }),
  control: async (world, { scene, operation, others }) => {
    const { token, document } = await mustStageSeen(world, scene);
    const missing: Answer[] = [];
    for (const turned of others) missing.push(await world[operation](token, otherId(document.id, turned)));
    for (const answer of missing) expectRefused(answer);
    return { token, id: document.id, missing };
  },
  check: async (world, { operation }, { token, id, missing }) => {
    expectSameRefusal(await world[operation](token, id), missing);
  },
});
