/** The answer to a code never names the participant. */
import { issueToken as real } from "../../../src/handlers/issue-token.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/issue-token.ts";

export const issueToken: typeof real = answeredOtherwise(real, ({ body: asked }, body) => {
  if (asked.grant_type !== "authorization_code" || body.participant_id === undefined) return undefined;
  const { participant_id: _, ...rest } = body;
  return rest;
});
