import * as fc from "fast-check";
import { expectThat, inWords } from "../../expect/violation.ts";
import { property } from "../../property.ts";

const registered = [
  "client_credentials",
  "refresh_token",
  "authorization_code",
  "password",
  "implicit",
  "urn:ietf:params:oauth:grant-type:device_code",
  "urn:ietf:params:oauth:grant-type:jwt-bearer",
  "urn:ietf:params:oauth:grant-type:saml2-bearer",
  "urn:ietf:params:oauth:grant-type:token-exchange",
  "urn:openid:params:grant-type:ciba",
];

/** What the grants ask for, so that none is refused for want of a parameter before its type is looked at. */
const parameters = {
  code: "none",
  redirect_uri: "https://client.example/callback",
  refresh_token: "none",
  assertion: "none",
};

export default property({
  requests: 4,
  arbitrary: () => fc.tuple(fc.constantFrom(...registered), fc.stringMatching(/^[a-z][a-z_]{0,24}$/)),
  control: async (world) => {
    await world.mustClientCredentials(world.clients.apiKey);
    return world.mustMetadata();
  },
  check: async (world, grantTypes, { grant_types_supported: listed }) => {
    for (const grant_type of grantTypes) {
      const answer = await world.clientCredentials(world.clients.apiKey, { params: { ...parameters, grant_type } });
      const served = answer.members.error !== "unsupported_grant_type";
      const named = Array.isArray(listed) && listed.includes(grant_type);
      expectThat(named === served, () => ({
        expected: `${grant_type} ${served ? "in" : "left out of"} grant_types_supported, for it gets ${inWords(answer)}`,
        actual: JSON.stringify(listed) ?? "no such member",
        exchange: answer,
      }));
    }
  },
});
