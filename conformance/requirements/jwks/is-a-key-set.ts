import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { example } from "../../property.ts";

const isKey = (key: unknown) =>
  typeof key === "object" && key !== null && "kty" in key && typeof key.kty === "string" && key.kty !== "";

export default example("the key set is one document", {
  requests: 2,
  control: async (world) => void (await world.mustClientCredentials(world.clients.apiKey)),
  check: async (world) => {
    const answer = await world.jwks();
    expectStatus(answer, 200);
    const { keys } = answer.members;
    expectThat(Array.isArray(keys) && keys.every(isKey), () => ({
      expected: "a JSON object whose keys are objects with kty",
      actual: answer.body,
      exchange: answer,
    }));
  },
});
