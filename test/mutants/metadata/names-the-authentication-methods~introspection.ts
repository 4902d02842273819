/** Nothing is named at the introspecting endpoint. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata = answeredOtherwise(
  real,
  (_call, { introspection_endpoint_auth_methods_supported, ...others }) => others,
);
