import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectHeader } from "../../expect/header.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectTokenAnswer } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: async (world, options) => {
    const answer = await world.clientCredentials(world.clients.apiKey, options);
    expectStatus(answer, [200, 201, 202, 203, 204], "the request is granted");
    return answer;
  },
  check: async (_world, _options, answer) => {
    expectTokenAnswer(answer);
    expectHeader(answer, "Content-Type", /^application\/json\s*(;|$)/i);
  },
});
