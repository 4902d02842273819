/** Tokens of one second share their jti. */
import { uuidv7 as real } from "../../../src/domain/uuid.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/uuid.ts";

export const uuidv7: typeof real = (now, random) => {
  reached();
  return real(
    Math.floor(now / 1000) * 1000 + 999,
    random.map(() => 0),
  );
};
