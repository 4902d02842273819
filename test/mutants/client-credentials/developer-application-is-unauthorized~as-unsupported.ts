/** A Developer Application is told unsupported_grant_type. */
import { grantClientCredentials as real } from "../../../src/domain/client-credentials.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/client-credentials.ts";

export const grantClientCredentials: typeof real = (client, scope) => {
  if (client.kind !== "developer_app") return real(client, scope);
  reached();
  return refuse("grant_type_unsupported", "a Developer Application asked for client_credentials");
};
