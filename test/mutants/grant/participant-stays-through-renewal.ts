/** A renewed grant reaches the whole account. */
import { newAccessToken as real } from "../../../src/domain/new-access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/new-access-token.ts";

export const newAccessToken: typeof real = (family, ...rest) => {
  const token = real(family, ...rest);
  if (token.participantId === null || family.generation === 0) return token;
  reached();
  return { ...token, participantId: null };
};
