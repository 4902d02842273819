/** Sending brings receiving. */
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentScreen: typeof real = async (...args) => {
  const screen = await real(...args);
  const { scopes } = screen;
  if (!scopes.includes("send_documents") || scopes.includes("receive_documents")) return screen;
  reached();
  return { ...screen, scopes: [...scopes, "receive_documents"] };
};
