import * as fc from "fast-check";
import { expectDataView } from "../expect/data-view.ts";
import { expectFormView } from "../expect/form-view.ts";
import { expectRedirectError } from "../expect/redirect-error.ts";
import type { AuthorizeOptions, AuthorizeSending } from "../target/consent/authorize-request.ts";
import type { ConsentView } from "../target/consent/consent-view.ts";
import type { DecisionOptions } from "../target/consent/decision-request.ts";
import type { Answer } from "../target/exchange.ts";
import type { World } from "../world.ts";
import { approveOptions, type GrantPlan } from "./grant-plans.ts";

/** In what a request differs from that of its plan, and how it is sent. */
export type Change = AuthorizeOptions & AuthorizeSending;

/** What is asked for in `Accept`: by browsers, by programs, by neither. */
export const accepts: fc.Arbitrary<string> = fc.constantFrom(
  "html",
  "json",
  "*/*",
  "text/plain",
  "image/png, image/*;q=0.8",
  "text/html;q=0.1, application/json;q=0.9",
  "application/xml, application/json;q=0.3",
);

/** Asks for what the plan says, in the session of its user, whatever comes of it. */
export async function askPlan(world: World, plan: GrantPlan, change: Change = {}): Promise<Answer> {
  const session = await world.login(world.users[plan.user]);
  return world.authorize(session, world.clients[plan.client], { ...approveOptions(plan), ...change });
}

/** As `askPlan` without any session. */
export function askAnonymously(world: World, plan: GrantPlan, change: Change = {}): Promise<Answer> {
  return world.authorize(null, world.clients[plan.client], { ...approveOptions(plan), ...change });
}

/** As `askPlan`; that the screen is shown is judged. */
export async function expectPlanShown(
  world: World,
  plan: GrantPlan,
  change: AuthorizeOptions = {},
): Promise<ConsentView> {
  return world.target.consent?.driver === "form"
    ? expectFormView(await askPlan(world, plan, { ...change, accept: "html" }))
    : expectDataView(await askPlan(world, plan, { ...change, accept: "json" }));
}

/** As `askPlan`, for preconditions: anything but the screen is `Unavailable`. */
export async function mustShowPlan(world: World, plan: GrantPlan, change: AuthorizeOptions = {}): Promise<ConsentView> {
  const session = await world.login(world.users[plan.user]);
  return world.view(session, world.clients[plan.client], { ...approveOptions(plan), ...change });
}

/** Decides on a view as the plan has it, whatever comes of it. */
export async function decidePlan(
  world: World,
  { user, participant, approved }: GrantPlan,
  view: ConsentView,
  decision: "allow" | "deny",
  options?: DecisionOptions,
): Promise<Answer> {
  const session = await world.login(world.users[user]);
  return world.decide(session, view, { decision, participant, scopes: approved }, options);
}

/** How a request may end at the client. */
export type Ending = "allow" | "deny" | "refusal";

export const endings: fc.Arbitrary<Ending> = fc.constantFrom("allow", "deny", "refusal");

/** Brings the plan's request, changed in this way, to an end; a refused one is at fault in that it lacks its `response_type`. */
export async function endPlan(
  world: World,
  plan: GrantPlan,
  ending: Ending,
  { params, ...change }: AuthorizeOptions = {},
): Promise<Answer> {
  const asked = { ...change, ...(params && { params }) };
  if (ending !== "refusal") return decidePlan(world, plan, await expectPlanShown(world, plan, asked), ending);
  return askPlan(world, plan, { ...asked, params: { ...params, response_type: undefined } });
}

/** That a plan's request ends in this way when nothing is odd about it, as the positive twin. */
export async function mustEndPlan(world: World, plan: GrantPlan, ending: Ending): Promise<void> {
  const answer = await endPlan(world, plan, ending);
  if (ending === "allow") return;
  const error = ending === "deny" ? "access_denied" : "invalid_request";
  expectRedirectError(answer, { redirectUri: plan.redirectUri, error });
}
