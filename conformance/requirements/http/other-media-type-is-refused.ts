import * as fc from "fast-check";
import { clientCalls, clientRequest, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";

/** Ways to write the members of a request that are no form, with the media type that says so. */
const notations = {
  json: (token: string) => ({ type: "application/json", body: JSON.stringify({ token }) }),
  text: (token: string) => ({ type: "text/plain", body: token }),
  xml: (token: string) => ({ type: "application/xml", body: `<token>${token}</token>` }),
  bytes: (token: string) => ({ type: "application/octet-stream", body: token }),
  multipart: (token: string) => ({
    type: "multipart/form-data; boundary=b",
    body: `--b\r\nContent-Disposition: form-data; name="token"\r\n\r\n${token}\r\n--b--\r\n`,
  }),
};
const names = ["json", "text", "xml", "bytes", "multipart"] as const;

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world, { endpoints: ["revoke", "introspect"] }),
      notation: fc.constantFrom(...names),
    }),
  control: (world, { call }) => mustBeServed(world, call, { client: world.clients.apiKey, auth: "basic" }),
  check: async (world, { call, notation }) => {
    const { url, headers } = await clientRequest(world, call, { client: world.clients.apiKey, auth: "basic" });
    const { type, body } = notations[notation]("token" in call ? call.token : "");
    const answer = await world.send({ url, headers: [...pairsOf(headers), ["content-type", type]], body });
    expectStatus(answer, [400, 415]);
  },
});
