import type { ClientOptional } from "./handlers.ts";

/** The security scheme of operations that clients call, as the contract names it. */
export const CLIENT_SCHEME = "ClientBasic";

const CLIENT_OPTIONAL: readonly string[] = ["renewToken"] satisfies ClientOptional[];

/** Whether an operation of clients answers without client authentication, where its own rules allow. */
export const isClientOptional = (operationId: string | undefined): boolean =>
  operationId !== undefined && CLIENT_OPTIONAL.includes(operationId);
