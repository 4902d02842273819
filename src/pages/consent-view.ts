import type { ClientKind } from "../domain/client.ts";
import type { Scope } from "../domain/scope.ts";
import type { FormProblem } from "./form-problem.ts";
import type { UnusedBecause } from "./messages/messages.ts";

export interface ConsentParticipant {
  id: string;
  name: string;
  euVatId: string | null;
  rn: string | null;
  countryCode: string;
}

export interface ConsentView {
  client: {
    name: string;
    kind: ClientKind;
    /** The name of the account that made it. */
    developer: string;
  };
  account: { name: string };
  /** The login of whoever decides. */
  login: string;
  /** Login again as somebody else; null leaves the link out. */
  otherLogin: string | null;
  /** The host of the redirect URI; its scheme for a private-use scheme. */
  redirectHost: string;
  /** What was asked for. */
  scopes: readonly Scope[];
  /** What is ticked: all of `scopes` when the page opens, what was left of them when it comes back. */
  ticked: readonly Scope[];
  /** Candidates first. */
  participants: readonly ConsentParticipant[];
  candidates: readonly string[];
  matchedBy: "euVatId" | "rn+countryCode" | "only" | null;
  preselected: string | null;
  /** The choice that is marked: `preselected` when the page opens; a participant's id or `WHOLE_ACCOUNT` of the domain. */
  chosen: string | null;
  /** For a user of the application's own account; empty for all others. */
  unused: readonly { hint: "euVatId" | "rn" | "countryCode"; because: UnusedBecause }[];
  /** The sealed request, sent back as found. */
  request: string;
  problems: readonly FormProblem<"participant" | "scope">[];
}
