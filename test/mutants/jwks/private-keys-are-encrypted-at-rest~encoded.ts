/** Keys are stored in base64. */
import { reached } from "../reached.ts";

export * from "../../../src/tokens/master-key.ts";

export const seal = (plain: Uint8Array): Uint8Array => {
  reached();
  return Buffer.from(Buffer.from(plain).toString("base64"));
};

export const open = (sealed: Uint8Array): Uint8Array => Buffer.from(Buffer.from(sealed).toString(), "base64");
