/** Every other time, enabling a client changes nothing. */
import { setClientDisabled as real } from "../../../src/stores/clients.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/clients.ts";

let enabled = 0;

export const setClientDisabled: typeof real = async (db, clientId, disabled, now) => {
  if (!disabled) enabled += 1;
  if (disabled || enabled % 2 === 0) return real(db, clientId, disabled, now);
  reached();
};
