/** The answer to an API key's code does not name the participant. */
import { issueToken as real } from "../../../src/handlers/issue-token.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/issue-token.ts";

export const issueToken: typeof real = answeredOtherwise(real, ({ body: asked, client: { client } }, body) => {
  if (asked.grant_type !== "authorization_code" || client.kind === "developer_app" || body.participant_id === undefined)
    return undefined;
  const { participant_id: _, ...rest } = body;
  return rest;
});
