import { expectStatus } from "../expect/status.ts";
import { example, type Property } from "../property.ts";

/** A probe is answered 200 by a server that has just issued a token. */
export function healthAnswers(path: string): Property<null, void> {
  return example("a probe has no parameters", {
    requests: 2,
    control: async (world) => void (await world.mustClientCredentials(world.clients.apiKey)),
    check: async (world) => expectStatus(await world.send({ url: new URL(path, world.endpoints.metadata).href }), 200),
  });
}
