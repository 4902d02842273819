import { endpointsIn } from "../../arbitraries/metadata-endpoints.ts";
import { expectThat } from "../../expect/violation.ts";
import { example } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

export default example("the metadata names a handful of endpoints, and each is asked", {
  requests: 24,
  control: async (world) => {
    const named = endpointsIn(await world.mustMetadata());
    if (named.length === 0) throw new Unavailable("the metadata names no endpoint");
    return named;
  },
  check: async (world, named) => {
    for (const [name, url] of named) {
      if (typeof url !== "string" || !URL.canParse(url)) continue;
      const got = await world.send({ url });
      const posted = got.status === 404 ? await world.send({ url, form: {} }) : got;
      expectThat(posted.status !== 404, () => ({
        expected: `something behind ${name}`,
        actual: `404 for GET and POST of ${url}`,
        exchange: posted,
      }));
    }
  },
});
