/** The metadata does not speak of `iss`. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata = answeredOtherwise(real, (_call, body) => {
  const { authorization_response_iss_parameter_supported, ...others } = body;
  return others;
});
