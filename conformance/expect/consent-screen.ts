import type { Asker } from "../arbitraries/askers.ts";
import type { AuthorizeOptions, Hints } from "../target/consent/authorize-request.ts";
import type { ConsentView } from "../target/consent/consent-view.ts";
import { viewers } from "../target/consent/drivers.ts";
import type { World } from "../world.ts";
import { expectEqual } from "./equal.ts";
import { Violation } from "./violation.ts";

/** The request is answered with the consent screen, in the way that the target's driver reads it. */
export async function expectScreen(
  world: World,
  { client, user, state }: Asker,
  options: Omit<AuthorizeOptions, "state"> = {},
): Promise<ConsentView> {
  const isPage = world.target.consent?.driver === "form";
  const session = await world.login(world.users[user]);
  const accept = isPage ? "html" : "json";
  const answer = await world.authorize(session, world.clients[client], { ...options, state, accept });
  return viewers[isPage ? "form" : "json"](answer);
}

/** The consent screen that answers a request with these hints. */
export function expectHintedScreen(world: World, asker: Asker, hints: Hints = {}): Promise<ConsentView> {
  return expectScreen(world, asker, { hints });
}

/** The screen for hints that a server may refuse, which it should not: that is another requirement. Undefined when it does. */
export async function hintedScreenIfAny(world: World, asker: Asker, hints: Hints): Promise<ConsentView | undefined> {
  try {
    return await expectHintedScreen(world, asker, hints);
  } catch (error) {
    if (error instanceof Violation) return undefined;
    throw error;
  }
}

/** The screen proposes this participant and no other, or none at all; the whole account is no participant. */
export function expectProposed({ preselected, answer }: ConsentView, participant: string | null): void {
  const proposed = preselected.filter((each) => each !== "account");
  expectEqual("the pre-selected participants", proposed, participant === null ? [] : [participant], answer);
}
