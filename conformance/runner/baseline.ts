import { NoAnswer, Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** A profile that needs no token, and so no proof that tokens are issued. */
const tokenless = ["lookup"];

/**
 * Why nothing that the server refuses can mean anything: it does not let in the client it should.
 * Undefined when `clients.apiKey` gets a token.
 */
export async function baselineProblem(world: World): Promise<string | undefined> {
  try {
    await world.mustClientCredentials(world.clients.apiKey);
    return undefined;
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof Unavailable)
      return `the right credentials of clients.apiKey get no token, so what the server refuses proves nothing (${error.message})`;
    throw error;
  }
}

/** Whether a pass of this profile stands on the baseline. */
export function needsBaseline(profile: string): boolean {
  return !tokenless.includes(profile);
}
