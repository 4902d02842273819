import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RefreshToken } from "../../../src/domain/refresh-token.ts";
import type { RedemptionOutcome, Store } from "../../../src/stores/store.ts";
import type { OpenLab } from "../lab.ts";
import { digest, NOW, newClient, newToken } from "../world.ts";
import { inLab } from "./in-lab.ts";

const GRACE = 60_000;
const IDLE = 200_000;
const LIFE = 600_000;
const FAMILIES = 2;

type Step =
  | { do: "redeem"; turn: readonly { family: number; generation: number; authenticate: boolean }[] }
  | { do: "revoke"; family: number }
  | { do: "rotate secret" | "end overlap" | "rotate mac" }
  | { do: "wait"; ms: number };

const redemption = fc.record({
  family: fc.nat(FAMILIES - 1),
  generation: fc.nat(5),
  authenticate: fc.boolean(),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("redeem" as const),
      turn: fc.array(redemption, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("revoke" as const), family: fc.nat(FAMILIES - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom("rotate secret" as const, "end overlap" as const, "rotate mac" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      ms: fc.constantFrom(1, GRACE - 1, GRACE, IDLE - 1, IDLE),
    }),
  },
);

interface ModelFamily {
  live: number;
  secret: number;
  redeemedAt: number;
  dead: boolean;
}

/** Ten lines of what a client may expect, written without a look at the rules. */
class Model {
  now = NOW;
  mac = 0;
  secretEnds: number[] = [Number.POSITIVE_INFINITY];
  families: ModelFamily[] = Array.from({ length: FAMILIES }, () => ({
    live: 0,
    secret: 0,
    redeemedAt: NOW,
    dead: false,
  }));

  get newest(): number {
    return this.secretEnds.length - 1;
  }

  expect(family: ModelFamily, generation: number, authenticate: boolean): "rotate" | "retry" | "refused" {
    const expired = this.now >= NOW + LIFE || this.now >= family.redeemedAt + IDLE;
    const secretDead = this.now >= (this.secretEnds[family.secret] ?? 0);
    if (expired || secretDead || family.dead || generation > family.live) return "refused";
    if (generation === family.live) {
      Object.assign(family, { live: generation + 1, redeemedAt: this.now });
      if (authenticate) family.secret = this.newest;
      return "rotate";
    }
    if (generation === family.live - 1 && this.now < family.redeemedAt + GRACE) return "retry";
    family.dead = true;
    return "refused";
  }
}

/** Plays a sequence on the store and on the model, side by side. */
class Play {
  readonly #store: Store;
  readonly #run: string;
  readonly #model = new Model();
  /** What each generation of each family was answered as: one spelling, for ever. */
  readonly #successors = new Map<string, string>();

  constructor(store: Store, run: number) {
    this.#store = store;
    this.#run = `run${run}`;
  }

  async start(): Promise<void> {
    const secret = { id: this.#secret(0), digest: digest(0) };
    await this.#store.createClient(newClient({ id: this.#run, renewGrace: GRACE / 1000, secret }), NOW);
  }

  async take(next: Step): Promise<void> {
    const model = this.#model;
    if (next.do === "wait") model.now += next.ms;
    else if (next.do === "rotate mac") model.mac += 1;
    else if (next.do === "revoke") {
      await this.#store.revokeFamily(this.#token(next.family, 0), "test", model.now);
      for (const family of model.families.slice(next.family, next.family + 1)) family.dead = true;
    } else if (next.do === "redeem") await this.#redeem(next.turn);
    else await this.#changeSecrets(next.do);
  }

  async #redeem(turn: readonly { family: number; generation: number; authenticate: boolean }[]): Promise<void> {
    const model = this.#model;
    const outcomes = await Promise.all(
      turn.map(({ family, generation, authenticate }) =>
        this.#store.redeem(
          {
            token: this.#token(family, generation),
            authenticated: authenticate ? { clientId: this.#run, secretId: this.#secret(model.newest) } : null,
            claimedClientId: undefined,
            scope: undefined,
          },
          model.now,
          IDLE / 1000,
          `mac_${model.mac}`,
        ),
      ),
    );
    const expected = turn.map((one) => model.expect(modelFamily(model, one.family), one.generation, one.authenticate));
    expect(outcomes.map(({ redemption }) => redemption.kind)).toEqual(expected);
    for (const [index, one] of turn.entries()) this.#remember(one, outcomes[index]);
  }

  #remember({ family, generation }: { family: number; generation: number }, outcome: RedemptionOutcome | undefined) {
    if (!outcome?.successor) return;
    expect(outcome.successor.generation).toBe(generation + 1);
    const token = { ...this.#token(family, outcome.successor.generation), macKeyId: outcome.successor.macKeyId };
    const name = `${family}/${token.generation}`;
    expect(JSON.stringify(token)).toBe(this.#successors.get(name) ?? JSON.stringify(token));
    this.#successors.set(name, JSON.stringify(token));
  }

  async #changeSecrets(act: "rotate secret" | "end overlap"): Promise<void> {
    const { now, secretEnds, newest } = this.#model;
    if (act === "end overlap") {
      await this.#store.endOverlap(this.#run, now);
      for (let older = 0; older < newest; older += 1) secretEnds[older] = Math.min(secretEnds[older] ?? 0, now);
      return;
    }
    const fresh = { id: this.#secret(newest + 1), digest: digest(0) };
    const twoLive = newest > 0 && now < (secretEnds[newest - 1] ?? 0);
    const rotated = await this.#store.rotateSecret(this.#run, fresh, now, now + GRACE).then(
      () => true,
      () => false,
    );
    expect(rotated).toBe(!twoLive);
    if (!rotated) return;
    secretEnds[newest] = now + GRACE;
    secretEnds.push(Number.POSITIVE_INFINITY);
  }

  async verify(): Promise<void> {
    for (const [index, family] of this.#model.families.entries()) {
      const { facts } = await this.#store.redemptionFacts(this.#token(index, 0), this.#model.now);
      expect(facts.family?.generation ?? 0).toBe(family.live);
      expect(facts.family?.revoked ?? false).toBe(family.dead);
    }
  }

  #secret(index: number): string {
    return `${this.#run}_sec${index}`;
  }

  #token(family: number, generation: number): RefreshToken {
    const id = `${this.#run}_fam${family}`;
    return newToken({
      familyId: id,
      clientId: this.#run,
      secretId: this.#secret(0),
      generation,
      expiresAt: NOW + LIFE,
    });
  }
}

function modelFamily(model: Model, index: number): ModelFamily {
  const family = model.families[index];
  if (!family) throw new Error(`the model has no family ${index}`);
  return family;
}

export function modelContract(openLab: OpenLab): void {
  describe("families, against a model", () => {
    const lab = inLab(openLab);
    it("never have two live successors, answer a retry with the same one, and die of a replay", async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
          run += 1;
          const play = new Play(lab().store, run);
          await play.start();
          for (const next of steps) await play.take(next);
          await play.verify();
        }),
        { numRuns: 150 },
      );
    });
  });
}
