/** A grant type that is not served is named. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata = answeredOtherwise(real, (_call, body) => ({
  ...body,
  grant_types_supported: [...(body.grant_types_supported ?? []), "password"],
}));
