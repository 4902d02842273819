/** Operations that clients authenticate at, which tell their errors as OAuth does (RFC 6749 §5.2). */
const clientOperations = ["issueToken", "renewToken", "revokeToken", "introspectToken"];

export const isClientOperation = ({ operationId }: { readonly operationId: string }): boolean =>
  clientOperations.includes(operationId);
