import * as fc from "fast-check";
import type { Answer, Fields } from "../target/exchange.ts";
import type { World } from "../world.ts";
import { askAnonymously, askPlan, decidePlan, expectPlanShown } from "./asked-plans.ts";
import type { GrantPlan } from "./grant-plans.ts";

/** What the authorization endpoint is asked for: each is answered in another way. */
const kinds = [
  "login",
  "screen",
  "data",
  "refusal",
  "error page",
  "allow",
  "deny",
  "allow as data",
  "preflight",
] as const;
export type AnswerKind = (typeof kinds)[number];

export const answerKinds: fc.Arbitrary<AnswerKind> = fc.constantFrom(...kinds);
/** Those that are redirects when browsers ask. */
export const redirectKinds: fc.Arbitrary<AnswerKind> = fc.constantFrom("login", "refusal", "allow", "deny");

/** An answer of this kind to the plan's request, sent with these headers besides the usual ones. */
export async function answerOfKind(
  world: World,
  plan: GrantPlan,
  kind: AnswerKind,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  switch (kind) {
    case "login":
      return askAnonymously(world, plan, { headers });
    case "screen":
      return askPlan(world, plan, { headers });
    case "data":
      return askPlan(world, plan, { accept: "json", headers });
    case "refusal":
      return askPlan(world, plan, { params: { response_type: undefined }, headers });
    case "error page":
      return askPlan(world, plan, { params: { client_id: `nobody-${plan.state}` }, headers });
    case "allow":
    case "deny":
      return decidePlan(world, plan, await expectPlanShown(world, plan), kind, { accept: "html", headers });
    case "allow as data":
      return decidePlan(world, plan, await expectPlanShown(world, plan), "allow", { accept: "json", headers });
    case "preflight":
      return world.send({
        ...world.request.authorize(world.clients[plan.client]),
        method: "OPTIONS",
        headers: asked(headers),
      });
  }
}

/** What a browser asks before it lets a page of another origin use our cookies. */
const asked = (headers: Readonly<Record<string, string>>): Fields => ({
  ...headers,
  "access-control-request-method": "POST",
  "access-control-request-headers": "content-type",
});
