/** Tokens of one millisecond share their jti. */
import { uuidv7 as real } from "../../../src/domain/uuid.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/uuid.ts";

let last = 0;

export const uuidv7: typeof real = (now, random) => {
  if (now === last) reached();
  last = now;
  return real(
    now,
    random.map(() => 0),
  );
};
