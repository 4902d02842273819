import * as fc from "fast-check";
import { mustHold } from "../../arbitraries/holders.ts";
import { documentOf, mailings } from "../../arbitraries/mailings.ts";
import { nonJsonTypes } from "../../arbitraries/media-types.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: (world) =>
    fc.record({
      mailing: mailings(world),
      /** `undefined` sends no Content-Type at all. */
      type: fc.option(nonJsonTypes, { nil: undefined, freq: 10 }),
    }),
  control: async (world, { mailing }) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    await world.mustCreateDocument(token, documentOf(world, mailing));
    return token;
  },
  check: async (world, { mailing, type }, token) => {
    const { json, ...request } = world.request.createDocument(token, documentOf(world, mailing), {
      headers: { "content-type": type },
    });
    expectStatus(await world.send({ ...request, method: "POST", body: JSON.stringify(json) }), 415);
  },
});
