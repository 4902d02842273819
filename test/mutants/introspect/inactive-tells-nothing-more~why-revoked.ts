/** Of a dead token that it wrote itself the server tells the type. */
import { introspectToken as real } from "../../../src/handlers/introspect-token.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/introspect-token.ts";

export const introspectToken = answeredOtherwise(real, ({ body: { token } }, body) =>
  body.active || !token.startsWith("csr_") ? undefined : { ...body, token_type: "refresh_token" },
);
