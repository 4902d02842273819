/** A token that is no string is taken apart as one. */
import { readJson as real } from "../../../src/http/json.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/json.ts";

export const readJson: typeof real = (text, own) => {
  const read = real(text, own);
  if (!("refresh_token" in read) || typeof read.refresh_token === "string") return read;
  reached();
  throw new TypeError("refresh_token.split is not a function");
};
