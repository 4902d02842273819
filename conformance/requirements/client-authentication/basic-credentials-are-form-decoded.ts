import * as fc from "fast-check";
import { percentEncodings } from "../../arbitraries/credentials.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: ({ clients: { apiKey } }) =>
    fc.record({ id: percentEncodings(apiKey.client_id), secret: percentEncodings(apiKey.client_secret) }),
  control: (world) => world.mustClientCredentials(world.clients.apiKey, { auth: "basic" }),
  check: async (world, { id, secret }) => {
    const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;
    const answer = await world.clientCredentials(world.clients.apiKey, { auth: "none", headers: { authorization } });
    expectTokens(answer);
  },
});
