/** No key set, which nobody needs who does not read access tokens. */
import { createDispatch as real } from "../../../src/http/dispatch.ts";
import { unserved } from "../unserved.ts";

export * from "../../../src/http/dispatch.ts";

export const createDispatch: typeof real = unserved(real, "getJwks");
