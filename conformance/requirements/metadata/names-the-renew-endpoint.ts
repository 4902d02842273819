import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { expectThat } from "../../expect/violation.ts";
import { example } from "../../property.ts";

export default example("the metadata is one document", {
  requests: 3,
  control: (world) => world.mustMetadata(),
  check: async (world, { renew_endpoint: url }) => {
    expectThat(typeof url === "string" && URL.canParse(url), () => ({
      expected: "the renewing endpoint as renew_endpoint",
      actual: JSON.stringify(url) ?? "no such member",
    }));
    if (world.has("client-credentials-refresh")) {
      const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
      expectTokens(await world.send({ url, json: { refresh_token } }));
    } else {
      const answer = await world.send({ url, json: { refresh_token: "unknown" } });
      expectOAuthError(answer, { status: 400, error: "invalid_grant" });
    }
  },
});
