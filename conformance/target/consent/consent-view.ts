import type { Answer } from "../exchange.ts";

/** The consent screen, as data or as a page, in one form. */
export interface ConsentView {
  /** Who asks; a page names them in words of its own, so there it is not known. */
  readonly client?: { readonly client_id: unknown; readonly name: unknown; readonly kind: unknown };
  /** Whose user is asked; not known from a page. */
  readonly account?: { readonly id: unknown; readonly name: unknown };
  /** The scopes that can be approved, in order. */
  readonly scopes: readonly OfferedScope[];
  /** The participants that can be chosen, in order; the whole account is none of them. */
  readonly participants: readonly OfferedParticipant[];
  /** Whether the whole account can be chosen; as data it always can. */
  readonly offersAccount: boolean;
  /** Every choice that is made already: IDs of participants, or `account`. */
  readonly preselected: readonly string[];
  /** Not known from a page. */
  readonly matchedBy?: unknown;
  readonly allow: DecisionForm;
  /** The same as `allow`, unless the page has a form for each decision. */
  readonly deny: DecisionForm;
  /** The exchange that showed it. */
  readonly answer: Answer;
}

export interface OfferedScope {
  readonly scope: string;
  /** Its description, or what stands beside its box. */
  readonly description: string;
}

export interface OfferedParticipant {
  readonly id: string;
  /** Its name, or what stands beside its button. */
  readonly name: string;
  /** Null where it has none; undefined on a page, which shows them in words of its own. */
  readonly euVatId?: unknown;
  readonly rn?: unknown;
  readonly countryCode?: unknown;
  readonly preselected: boolean;
}

/** Where a decision is sent, and what goes with it as found. */
export interface DecisionForm {
  /** Absolute. */
  readonly action: string;
  readonly fields: readonly (readonly [string, string])[];
}
