/** The method plain is announced too. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata = answeredOtherwise(real, (_call, body) => ({
  ...body,
  code_challenge_methods_supported: ["plain", "S256"],
}));
