/** An inactive token is told together with who asked. */
import { introspectToken as real } from "../../../src/handlers/introspect-token.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/introspect-token.ts";

export const introspectToken = answeredOtherwise(real, ({ client }, body) =>
  body.active ? undefined : { ...body, client_id: client.client.id },
);
