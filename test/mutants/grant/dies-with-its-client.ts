/** Disabling a client changes nothing. */
import { toClient as real } from "../../../src/stores/client-row.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/client-row.ts";

export const toClient: typeof real = (row) => {
  if (row.disabled === 1) reached();
  return real({ ...row, disabled: 0 });
};
