/** A Developer Application gets tokens in its own name. */
import { grantClientCredentials as real } from "../../../src/domain/client-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/client-credentials.ts";

export const grantClientCredentials: typeof real = (client, scope) => {
  if (client.kind === "developer_app") reached();
  return real({ ...client, kind: "api_key" }, scope);
};
