import type { OpenAPIBackend } from "openapi-backend";

/**
 * Fails the start when an operation has no handler, or a security scheme nobody to vouch for it: such a request would be
 * refused anyway, but a server that cannot serve its contract should not begin.
 */
export function requireHandlers(api: OpenAPIBackend): void {
  for (const { operationId = "", security = [] } of api.getOperations()) {
    if (!api.handlers[operationId]) throw new Error(`no handler serves the operation ${operationId}`);
    for (const scheme of security.flatMap((requirement) => Object.keys(requirement)))
      if (!api.securityHandlers[scheme]) throw new Error(`no handler vouches for the security scheme ${scheme}`);
  }
}
