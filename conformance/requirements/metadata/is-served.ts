import { expectHeader } from "../../expect/header.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { example } from "../../property.ts";

export default example("the metadata is one document at one address", {
  requests: 2,
  control: async (world) => void (await world.mustClientCredentials(world.clients.apiKey)),
  check: async (world) => {
    const answer = await world.metadata();
    expectStatus(answer, 200);
    expectHeader(answer, "content-type", /^application\/json\s*(?:;|$)/i);
    expectThat(Object.keys(answer.members).length > 0, () => ({
      expected: "a JSON object",
      actual: answer.body,
      exchange: answer,
    }));
  },
});
