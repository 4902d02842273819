/** No grace window: a rotated token is refused, and ends its family only once its successor was redeemed. */
import { generationStep as real } from "../../../src/domain/family-generation.ts";

export * from "../../../src/domain/family-generation.ts";

export const generationStep: typeof real = (token, family, _grace, now) =>
  family && token.generation === family.generation - 1 ? "unknown" : real(token, family, 0, now);
