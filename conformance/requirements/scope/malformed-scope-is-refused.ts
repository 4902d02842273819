import * as fc from "fast-check";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

/** Neither a scope character (RFC 6749 §3.3) nor a space; NUL is left out, for some platforms refuse any text that holds it. */
const excluded = fc.oneof(
  fc.constantFrom('"', "\\", "\t", "\n", "\u007f", "\u00a0", "\u3000"),
  fc.integer({ min: 0x01, max: 0x1f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x80, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x1f300, max: 0x1f9ff }).map((code) => String.fromCodePoint(code)),
);

export default property({
  arbitrary: (world) =>
    fc
      .record({ right: allowedScope(world.clients.apiKey), character: excluded })
      .chain(({ right, character }) =>
        fc.nat({ max: right.length }).map((at) => ({ right, wrong: right.slice(0, at) + character + right.slice(at) })),
      ),
  control: (world, { right }) => world.mustClientCredentials(world.clients.apiKey, { scope: right }),
  check: async (world, { wrong }) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { scope: wrong });
    expectOAuthError(answer, { status: 400, error: "invalid_scope" });
  },
});
