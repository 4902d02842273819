/** The token endpoint is named as the renewing one. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata = answeredOtherwise(real, (_call, body) => ({
  ...body,
  renew_endpoint: body.token_endpoint,
}));
