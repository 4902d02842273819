/** A number of a country without a scheme is malformed. */
import { schemeCandidates as real } from "../../../src/domain/national-schemes-candidates.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/national-schemes-candidates.ts";

export const schemeCandidates: typeof real = (asked) => {
  const made = real(asked);
  if (!("refused" in made) || made.refused !== "unsupported_scheme") return made;
  reached();
  return { ...made, refused: "parameter_malformed" };
};
