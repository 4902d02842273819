/** The last of several scopes is left out. */
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentScreen: typeof real = async (...args) => {
  const screen = await real(...args);
  if (screen.scopes.length === 1) return screen;
  reached();
  return { ...screen, scopes: screen.scopes.slice(0, -1) };
};
