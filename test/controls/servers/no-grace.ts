/** No grace window: a token is spent when it was rotated, and whoever presents it again ends its family. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";

export * from "../../../src/domain/family-generation.ts";

export const generationStep: typeof real = (token, family, _grace, now) => real(token, family, 0, now);
