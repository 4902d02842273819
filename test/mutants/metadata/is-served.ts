/** The metadata is sent as bytes of no type. */
import { getServerMetadata as real } from "../../../src/handlers/get-server-metadata.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/get-server-metadata.ts";

export const getServerMetadata: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  reached();
  return { ...reply, type: "application/octet-stream" } as unknown as typeof reply;
};
