import * as fc from "fast-check";
import {
  approveOptions,
  type GrantChoices,
  type GrantPlan,
  grantPlans,
  mayConsent,
} from "../arbitraries/grant-plans.ts";
import { expectErrorPage } from "../expect/error-page.ts";
import type { ConsentView, DecisionForm } from "../target/consent/consent-view.ts";
import type { Choice } from "../target/consent/decision-request.ts";
import type { Approval, Screen } from "../target/consent/user-calls.ts";
import type { UserSession } from "../target/consent/user-session.ts";
import type { Answer } from "../target/exchange.ts";
import { precondition } from "../target/precondition.ts";
import type { ClientName, UserName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** A consent screen that waits for its decision. */
export interface Waiting {
  readonly session: UserSession;
  readonly view: ConsentView;
}

/** Shows the screen of the plan to its user; `by` as in `world.view`. */
export async function waitingFor(world: World, plan: GrantPlan, by?: Screen): Promise<Waiting> {
  const session = await world.login(world.users[plan.user]);
  const options = { ...approveOptions(plan), ...(by && { by }) };
  return { session, view: await world.view(session, world.clients[plan.client], options) };
}

/** What the user of the plan chooses on the screen. */
export const choiceOf = ({ participant, approved }: GrantPlan): Choice => ({ participant, scopes: approved });

/** Carries out the plan; the positive twin of whatever decides otherwise. */
export const mustApprovePlan = (world: World, plan: GrantPlan): Promise<Approval> =>
  world.mustApprove(world.clients[plan.client], world.users[plan.user], approveOptions(plan));

/** One of the hidden fields of a screen. */
export function hiddenFieldOf({ fields }: DecisionForm, place: number): readonly [string, string] {
  const field = fields[place % fields.length];
  if (field === undefined) throw new Unavailable("the consent screen has no hidden fields");
  return field;
}

/** A plan, and the same one of another user who may let the client in too; undefined where the target names no such two. */
export function plansOfTwo(
  world: World,
  choices: GrantChoices = {},
): fc.Arbitrary<{ plan: GrantPlan; other: GrantPlan }> | undefined {
  const clients = [...new Set(mayConsent(world).map(([client]) => client))];
  const shared = clients.filter((client) => usersOf(world, client).size > 1);
  if (shared.length === 0) return undefined;
  return grantPlans(world, { ...choices, clients: shared }).chain((plan) => {
    const others = usersOf(world, plan.client);
    others.delete(world.users[plan.user].login);
    const other = fc.constantFrom(...others.values()).map((user) => ({ ...plan, user }));
    return fc.record({ plan: fc.constant(plan), other });
  });
}

/** Who may let the client in, by login. */
const usersOf = (world: World, client: ClientName): Map<string, UserName> =>
  new Map(mayConsent(world, [client]).map(([, user]) => [world.users[user].login, user]));

/** The screen of the plan as a page, whatever is on it. */
export async function pageFor(world: World, plan: GrantPlan): Promise<Answer> {
  const session = await world.login(world.users[plan.user]);
  return world.authorize(session, world.clients[plan.client], approveOptions(plan));
}

/** As `pageFor`, for the positive twin: anything but a page is `Unavailable`. */
export async function mustShowPage(world: World, plan: GrantPlan): Promise<Answer> {
  const answer = await pageFor(world, plan);
  return precondition("the consent screen is shown", () => {
    expectErrorPage(answer, 200);
    return answer;
  });
}
