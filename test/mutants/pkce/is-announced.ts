/** The methods are not announced. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata = answeredOtherwise(
  real,
  (_call, { code_challenge_methods_supported: _methods, ...body }) => body,
);
