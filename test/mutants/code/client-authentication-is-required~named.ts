/** Whoever holds a code and names its client is taken for it. */
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { codeHolder } from "../code-holder.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = codeHolder(real, ({ client_id }, owner) => client_id === owner);
