/** The metadata speaks of `iss` in a text. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata = answeredOtherwise(real, (_call, body) => ({
  ...body,
  authorization_response_iss_parameter_supported: "true",
}));
