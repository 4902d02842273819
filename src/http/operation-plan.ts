import type { DocumentedOperation } from "./api.ts";
import { CLIENT_SCHEME } from "./client-scheme.ts";
import { ownMembers } from "./own-members.ts";
import { type BodyFormat, FORM, JSON_TYPE } from "./request-body.ts";

/** How requests for an operation are read. */
export interface OperationPlan {
  ownQuery: readonly string[];
  body: BodyFormat | undefined;
  /** An OAuth endpoint that clients authenticate at. */
  takesClient: boolean;
}

export function planOperation({ parameters = [], requestBody, security = [] }: DocumentedOperation): OperationPlan {
  const type = [FORM, JSON_TYPE].find((each) => requestBody?.content[each] !== undefined);
  const schema = type && requestBody?.content[type]?.schema;
  return {
    ownQuery: parameters.flatMap((each) => (each.in === "query" && each.name !== undefined ? [each.name] : [])),
    body: type && { type, own: ownMembers(schema ?? {}) },
    takesClient: security.some((scheme) => CLIENT_SCHEME in scheme),
  };
}
