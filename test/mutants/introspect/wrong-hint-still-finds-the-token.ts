/** A token is looked for only where the hint says. */
import { introspectToken as real } from "../../../src/handlers/introspect-token.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/introspect-token.ts";

const types: Record<string, string> = { access_token: "Bearer", refresh_token: "refresh_token" };

export const introspectToken = answeredOtherwise(real, ({ body: { token_type_hint: hint = "" } }, body) =>
  body.active && types[hint] !== undefined && types[hint] !== body.token_type ? { active: false } : undefined,
);
