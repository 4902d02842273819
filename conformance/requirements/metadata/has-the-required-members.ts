import { endpointsIn } from "../../arbitraries/metadata-endpoints.ts";
import { expectThat } from "../../expect/violation.ts";
import { example } from "../../property.ts";

const isAbsolute = (value: unknown) => typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value);

export default example("the metadata is one document", {
  requests: 2,
  control: (world) => world.mustMetadata(),
  check: async (_world, metadata) => {
    const { issuer, token_endpoint, response_types_supported } = metadata;
    const missing = [
      ...(typeof issuer === "string" ? [] : ["issuer"]),
      ...(typeof token_endpoint === "string" ? [] : ["token_endpoint"]),
      ...(Array.isArray(response_types_supported) ? [] : ["response_types_supported"]),
    ];
    expectThat(missing.length === 0, () => ({
      expected: "the members issuer, token_endpoint and response_types_supported",
      actual: `none that is fit as ${missing.join(", ")}`,
    }));
    for (const [name, url] of endpointsIn(metadata))
      expectThat(isAbsolute(url), () => ({ expected: `an absolute URL as ${name}`, actual: JSON.stringify(url) }));
  },
});
