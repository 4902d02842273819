/** Lifetimes so short that a suite can wait for them to end. */
import { readConfiguration as real } from "../../../src/config.ts";

export * from "../../../src/config.ts";

export const readConfiguration: typeof real = (environment, flags) => {
  const { configuration, ...rest } = real(environment, flags);
  const short = { accessLifetime: 12, refreshIdle: 12, refreshAbsoluteClientCredentials: 20 };
  return { configuration: { ...configuration, ...short }, ...rest };
};
