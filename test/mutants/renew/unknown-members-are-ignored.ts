/** A member that the endpoint does not know is refused. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own) => {
  const read = real(text, own);
  if (isRefused(read)) return read;
  const unknown = Object.keys(JSON.parse(text)).find((name) => !own.has(name));
  if (unknown === undefined) return read;
  reached();
  return refuse("parameter_malformed", "a member that nobody knows");
};
