import { AFFILIATE_SCHEME } from "./affiliate-scheme.ts";
import type { DocumentedOperation } from "./api.ts";
import { BEARER_SCHEME } from "./bearer-scheme.ts";
import { CLIENT_SCHEME } from "./client-scheme.ts";
import { isOpen, ownMembers } from "./own-members.ts";
import { type BodyFormat, FORM, JSON_TYPE } from "./request-body.ts";

/** How requests for an operation are read. */
export interface OperationPlan {
  ownQuery: readonly string[];
  /** Those of them that are whole numbers. */
  wholeNumbers: readonly string[];
  body: BodyFormat | undefined;
  /** A form with fields beyond those that the contract names. */
  isOpenForm: boolean;
  /** A resource behind an access token: what is empty is not omitted there. */
  takesBearer: boolean;
  /** Opened by an affiliate ID, whose quota is counted before the request is read. */
  takesAffiliate: boolean;
  /** An OAuth endpoint that clients authenticate at. */
  takesClient: boolean;
  /** Answers pages to people: repeats are its own business, and a POST must come from its own form. */
  isPage: boolean;
}

export function planOperation({
  parameters = [],
  requestBody,
  responses,
  security = [],
}: DocumentedOperation): OperationPlan {
  const type = [FORM, JSON_TYPE].find((each) => requestBody?.content[each] !== undefined);
  const schema = type && requestBody?.content[type]?.schema;
  const inQuery = parameters.filter((each) => each.in === "query");
  return {
    ownQuery: inQuery.flatMap(({ name }) => name ?? []),
    wholeNumbers: inQuery.flatMap(({ name, schema }) => (schema?.type === "integer" ? (name ?? []) : [])),
    body: type && { type, own: ownMembers(schema ?? {}) },
    isOpenForm: type === FORM && isOpen(schema ?? {}),
    takesBearer: security.some((scheme) => BEARER_SCHEME in scheme),
    takesAffiliate: security.some((scheme) => AFFILIATE_SCHEME in scheme),
    takesClient: security.some((scheme) => CLIENT_SCHEME in scheme),
    isPage: responses?.["400"]?.content?.["text/html"] !== undefined,
  };
}
