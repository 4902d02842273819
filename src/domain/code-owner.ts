import { type Refused, refuse } from "./refusal.ts";

/** A code is its client's (RFC 6749 §4.1.3). Another's attempt is refused and harms nothing, spent or not. */
export const checkCodeOwner = (code: { clientId: string }, clientId: string): Refused | undefined =>
  code.clientId === clientId ? undefined : refuse("code_unusable", "the code is another client's");
