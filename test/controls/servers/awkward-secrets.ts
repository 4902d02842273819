/** Client secrets of characters that forms and Basic headers have to encode. */
import { newClientSecret as real } from "../../../src/tokens/new-client-secret.ts";

export * from "../../../src/tokens/new-client-secret.ts";

export const newClientSecret: typeof real = (random) => `${real(random)} +/=%41:&"\\`;
