import * as fc from "fast-check";
import { clientCalls, clientRequest, mustBeServed } from "../../arbitraries/client-calls.ts";
import { unknownParameters } from "../../arbitraries/unknown-parameters.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { inQuery } from "../../target/in-query.ts";

const methods = ["GET", "HEAD", "PUT", "PATCH", "DELETE"] as const;
const bodiless: readonly string[] = ["GET", "HEAD"];

export default property({
  requests: 4,
  arbitrary: (world) =>
    fc.record({ call: clientCalls(world), method: fc.constantFrom(...methods), query: unknownParameters() }),
  control: (world, { call }) => mustBeServed(world, call, { client: world.clients.apiKey, auth: "basic" }),
  check: async (world, { call, method, query }) => {
    const usual = await clientRequest(world, call, { client: world.clients.apiKey, auth: "basic" });
    const { url, headers = {} } = usual;
    const answer = await world.send(
      inQuery(bodiless.includes(method) ? { url, headers, method } : { ...usual, method }, query),
    );
    expectStatus(answer, 405);
    const allowed = (answer.headers.allow ?? "").split(",").map((each) => each.trim());
    expectThat(allowed.includes("POST") && !allowed.includes(method), () => ({
      expected: `an Allow header that lists POST and not ${method}`,
      actual: JSON.stringify(answer.headers.allow) ?? "no Allow header",
      exchange: answer,
    }));
  },
});
