/** A code that cannot be read is taken for the one that was made last. */
import { readCode as realRead, writeCode as realWrite } from "../../../src/tokens/authorization-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/authorization-code.ts";

let last = "";

export const writeCode: typeof realWrite = (...args) => {
  last = realWrite(...args);
  return last;
};

export const readCode: typeof realRead = (text, keys, epoch) => {
  const code = realRead(text, keys, epoch);
  if (code) return code;
  reached();
  return realRead(last, keys, epoch);
};
