/** Client IDs of characters that forms and Basic headers have to encode. */
import { newIdentifier as real } from "../../../src/domain/identifier.ts";

export * from "../../../src/domain/identifier.ts";

export const newIdentifier: typeof real = (prefix, random) => `${real(prefix, random)}@example.test:8/!~*()`;
