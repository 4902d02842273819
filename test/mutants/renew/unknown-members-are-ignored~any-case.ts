/** Members are known in any case, so that one of them stands twice. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own) => {
  const read = real(text, own);
  if (isRefused(read)) return read;
  const again = Object.keys(JSON.parse(text)).find((name) => !own.has(name) && own.has(name.toLowerCase()));
  if (again === undefined) return read;
  reached();
  return refuse("parameter_repeated", "the same member in another case", again.toLowerCase());
};
