/** A code gives an access token alone. */
import { issueToken as real } from "../../../src/handlers/issue-token.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/issue-token.ts";

export const issueToken: typeof real = answeredOtherwise(real, ({ body: asked }, body) => {
  if (asked.grant_type !== "authorization_code") return undefined;
  const { refresh_token: _, ...rest } = body;
  return rest;
});
