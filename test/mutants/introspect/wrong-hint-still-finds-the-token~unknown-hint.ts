/** A hint that the server does not know finds nothing. */
import { introspectToken as real } from "../../../src/handlers/introspect-token.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/introspect-token.ts";

const known = [undefined, "access_token", "refresh_token"];

export const introspectToken = answeredOtherwise(real, ({ body: { token_type_hint: hint } }, body) =>
  body.active && !known.includes(hint) ? { active: false } : undefined,
);
