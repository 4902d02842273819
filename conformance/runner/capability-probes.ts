import { expectEqual } from "../expect/equal.ts";
import { expectActive } from "../expect/introspection.ts";
import { expectStatus } from "../expect/status.ts";
import { expectTokens } from "../expect/token-answer.ts";
import { expectThat, Violation } from "../expect/violation.ts";
import { pkcePair } from "../target/pkce.ts";
import { NoAnswer, Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** How it shows that a declared capability is served. */
const probes: Readonly<Record<string, (world: World) => Promise<void>>> = {
  "client-credentials-refresh": async (world) => {
    const { refresh_token, answer } = await world.mustClientCredentials(world.clients.apiKey);
    expectThat(refresh_token !== undefined, () => ({
      expected: "a refresh_token from client_credentials",
      actual: `the members ${Object.keys(answer.members).join(", ")}`,
    }));
  },
  "renew-grace": async (world) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    const first = await world.mustRenew(refresh_token);
    const second = expectTokens(await world.renew(refresh_token));
    expectEqual("the successor given to a retry", second.refresh_token, first.refresh_token);
  },
  "jwt-access-tokens": async (world) => {
    const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
    expectEqual("the number of parts of an access token", access_token.split(".").length, 3);
  },
  introspection: async (world) => {
    const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
    served(world, "introspect");
    expectActive(await world.introspect(world.clients.apiKey, access_token));
  },
  revocation: async (world) => {
    const { access_token } = await world.mustClientCredentials(world.clients.apiKey);
    served(world, "revoke");
    expectStatus(await world.revoke(world.clients.apiKey, access_token), 200);
  },
  pkce: async (world) => {
    const pkce = pkcePair();
    const { code, redirectUri } = await world.mustApprove(world.clients.apiKey, world.users.owner, { pkce });
    const answer = await world.redeemCode(world.clients.apiKey, { code, redirectUri, verifier: undefined });
    expectStatus(answer, 400, "a code that was asked for with a challenge, redeemed without its verifier");
  },
  "participant-reach": async (world) => {
    const [participant] = world.users.owner.participants;
    if (!participant) throw new Unavailable("the target names no participant of the owner");
    const { answer } = await world.mustCodeTokens(world.clients.apiKey, world.users.owner, {
      participant: participant.id,
    });
    expectEqual(
      "the participant_id of a grant for one participant",
      answer.members.participant_id,
      participant.id,
      answer,
    );
  },
};

function served(world: World, endpoint: "introspect" | "revoke"): void {
  try {
    world.endpoints[endpoint].toString();
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    throw new Violation({ expected: `an endpoint to ${endpoint} at`, actual });
  }
}

/** Why a declared capability must be taken for not served; undefined when it is, or when that cannot be told. */
export async function capabilityProblem(capability: string, world: World): Promise<Violation | undefined> {
  try {
    await probes[capability]?.(world);
    return undefined;
  } catch (error) {
    if (error instanceof Violation) return error;
    if (error instanceof NoAnswer || error instanceof Unavailable) return undefined;
    throw error;
  }
}
