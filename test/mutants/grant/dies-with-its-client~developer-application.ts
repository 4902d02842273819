/** Disabling a Developer Application changes nothing. */
import { toClient as real } from "../../../src/stores/client-row.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/client-row.ts";

export const toClient: typeof real = (row) => {
  if (row.kind !== "developer_app" || row.disabled === 0) return real(row);
  reached();
  return real({ ...row, disabled: 0 });
};
