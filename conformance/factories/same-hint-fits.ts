import * as fc from "fast-check";
import { type IdentifiedRequest, identifiedRequests, uniqueIdentitiesOf } from "../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../expect/consent-screen.ts";
import type { Property } from "../property.ts";
import { property } from "../property.ts";
import type { Hints } from "../target/consent/authorize-request.ts";
import type { World } from "../world.ts";

/** A request whose hints are values of one participant, one of them written in another way. */
interface Rewritten extends IdentifiedRequest {
  readonly hints: Hints;
}

/** One value of the hints is replaced by what `rewrite` makes of it, where `fits` says that it can. */
export function rewrittenRequests(
  world: World,
  rewrite: (value: string) => fc.Arbitrary<string>,
  {
    fits = () => true,
    ...choices
  }: Parameters<typeof identifiedRequests>[1] & { readonly fits?: (value: string) => boolean } = {},
): fc.Arbitrary<Rewritten> {
  const from = choices.from ?? uniqueIdentitiesOf;
  const some: typeof from = (user) => from(user).filter(({ hints }) => Object.values(hints).some(fits));
  return identifiedRequests(world, { ...choices, from: some }).chain((request) => {
    const { hints } = request.identity;
    const names = (Object.keys(hints) as (keyof Hints)[]).filter((name) => fits(hints[name] ?? ""));
    return fc
      .constantFrom(...names)
      .chain((name) => rewrite(hints[name] ?? "").map((value) => ({ ...request, hints: { ...hints, [name]: value } })));
  });
}

/** A hint that fits as it is stored fits in another way of writing it too. */
export function sameHintFits(
  rewrite: (value: string) => fc.Arbitrary<string>,
  fits?: (value: string) => boolean,
): Property<Rewritten> {
  return property({
    requests: 2,
    arbitrary: (world) => rewrittenRequests(world, rewrite, fits && { fits }),
    control: async (world, { identity, ...asker }) =>
      expectProposed(await expectHintedScreen(world, asker, identity.hints), identity.fits[0] ?? null),
    check: async (world, { identity, hints, ...asker }) =>
      expectProposed(await expectHintedScreen(world, asker, hints), identity.fits[0] ?? null),
  });
}
