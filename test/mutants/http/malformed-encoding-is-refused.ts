/** A percent sign that begins no escape stands for itself. */
import { isPercentEncoded as real } from "../../../src/http/percent-encoding.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/percent-encoding.ts";

export const isPercentEncoded: typeof real = (text) => {
  if (!real(text)) reached();
  return true;
};
