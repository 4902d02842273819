import * as fc from "fast-check";

/** Whole seconds on either side of an expiry that no clock is blamed for. */
export function slackOf(lifetime: number): number {
  return Math.ceil(Math.max(1, Math.min(60, lifetime / 30)));
}

/** Whole seconds by which something of this lifetime has outlived it for certain; short overruns are likelier. */
export function overruns(lifetime: number): fc.Arbitrary<number> {
  const least = slackOf(lifetime);
  const close = fc.integer({ min: least, max: least * 2 });
  const far = fc.integer({ min: least, max: Math.max(least, Math.ceil(lifetime / 2)) });
  return fc.oneof({ weight: 4, arbitrary: close }, { weight: 1, arbitrary: far });
}
