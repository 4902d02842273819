/** A code names its grant. */
import { readCode as realRead, writeCode as realWrite } from "../../../src/tokens/authorization-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/authorization-code.ts";

export const writeCode: typeof realWrite = (code, epoch, key) => {
  reached();
  return `${realWrite(code, epoch, key)}.${code.grantId.slice(4)}`;
};

export const readCode: typeof realRead = (text, keys, epoch) => realRead(text.replace(/\.[^.]*$/, ""), keys, epoch);
