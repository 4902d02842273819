import type { ConsentView } from "./consent-view.ts";

/** What two views of one request do not agree on, in words; undefined when they agree. */
export function screensDiffer(one: ConsentView, other: ConsentView): string | undefined {
  const aspects: Readonly<Record<string, (view: ConsentView) => readonly string[]>> = {
    "the scopes that are offered": ({ scopes }) => scopes.map(({ scope }) => scope).sort(),
    "the participants that are offered, and their order": ({ participants }) => participants.map(({ id }) => id),
    "what is pre-selected": ({ preselected }) => preselected,
  };
  const differing = Object.entries(aspects).find(([, of]) => JSON.stringify(of(one)) !== JSON.stringify(of(other)));
  return differing?.[0];
}
