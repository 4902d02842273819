import type { Settings } from "../handlers/dependencies.ts";

/** The largest body an operation reads, in bytes: a document carries its payload. */
export const bodyLimit = (operationId: string | undefined, settings: Settings): number =>
  operationId === "createDocument" ? settings.documentLimit : settings.bodyLimit;
