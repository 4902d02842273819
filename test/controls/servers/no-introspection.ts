import { createDispatch as real } from "../../../src/http/dispatch.ts";
import { unserved } from "../unserved.ts";

export * from "../../../src/http/dispatch.ts";

export const createDispatch: typeof real = unserved(real, "introspectToken");
