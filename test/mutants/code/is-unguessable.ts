/** A code is what it says, without a key. */
import type { readCode as realRead, writeCode as realWrite } from "../../../src/tokens/authorization-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/authorization-code.ts";

export const writeCode: typeof realWrite = (code, epoch, { id }) =>
  `csc_${id}.${Buffer.from(JSON.stringify([code, epoch])).toString("base64url")}`;

export const readCode: typeof realRead = (text, keys, epoch) => {
  const [id = "", body = ""] = text.slice(4).split(".");
  if (!keys.has(id)) return undefined;
  reached();
  const [code, written] = JSON.parse(Buffer.from(body, "base64url").toString());
  return written === epoch ? code : undefined;
};
