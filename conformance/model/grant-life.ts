import { type Fate, fateOf } from "./refresh-family.ts";

/** A grant as its client remembers it: whether its code was redeemed, its refresh tokens, oldest first, and what ended it. */
export interface GrantLife {
  code: "fresh" | "spent";
  readonly tokens: string[];
  end: GrantEnd | undefined;
}

export type GrantEnd = "reuse" | "code replay" | "revocation";

/** The whole rule of a code: it works once, and again it ends everything; where the grant has ended, nothing is left to end. */
export function fateOfCode({ code, end }: GrantLife): "redeems" | "replayed" | "refused" {
  if (code === "fresh") return "redeems";
  return end ? "refused" : "replayed";
}

/** The whole rule of its refresh tokens is that of any family, once there is one. */
export function fateOfToken(life: GrantLife, generation: number, grace: boolean): Fate {
  return fateOf(life, generation, grace);
}
