/** Every client is called an API key. */
import { dataView as real } from "../../../src/handlers/consent/data-view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/data-view.ts";

export const dataView: typeof real = (...args) => {
  const view = real(...args);
  if (view.client.kind === "api_key") return view;
  reached();
  return { ...view, client: { ...view.client, kind: "api_key" } };
};
