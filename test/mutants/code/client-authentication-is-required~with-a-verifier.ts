/** A verifier stands in for client authentication. */
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { codeHolder } from "../code-holder.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = codeHolder(real, ({ code_verifier }) => code_verifier !== undefined);
