import type { Answer } from "../exchange.ts";
import type { CallOptions, Tokens } from "../oauth.ts";
import type { TargetClient, TargetUser } from "../target.ts";
import type { AuthorizeOptions, AuthorizeSending, Redeemable } from "./authorize-request.ts";
import type { Callback } from "./callback.ts";
import type { ConsentView } from "./consent-view.ts";
import type { Choice, DecisionOptions } from "./decision-request.ts";
import type { UserSession } from "./user-session.ts";

/** What a world does in the name of users. */
export interface UserCalls {
  /** The session of this user that all runs share; the first who asks logs in. It is renewed when it has died. */
  login(user: TargetUser): Promise<UserSession>;
  /** A new session of this user, for one run alone; it is never renewed. */
  freshLogin(user: TargetUser): Promise<UserSession>;
  /** Asks for authorization in a session, or without one (null). A shared session that has died is renewed first, once. */
  authorize(
    session: UserSession | null,
    client: TargetClient,
    options?: AuthorizeOptions & AuthorizeSending,
  ): Promise<Answer>;
  /** The consent screen, as the target's driver sees it or as `by` says. Anything else is `Unavailable`. */
  view(session: UserSession, client: TargetClient, options?: ViewOptions): Promise<ConsentView>;
  /** Submits a decision on a view, whatever comes of it. Null sends it without any cookie. */
  decide(session: UserSession | null, view: ConsentView, choice?: Choice, options?: DecisionOptions): Promise<Answer>;
  /** Login, consent and the way back, by the target's driver. Anything but a code is `Unavailable`. */
  mustApprove(client: TargetClient, user: TargetUser, options?: ApproveOptions): Promise<Approval>;
  redeemCode(client: TargetClient, redeemable: Redeemable, options?: CallOptions): Promise<Answer>;
  /** `mustApprove`, and the code redeemed. Anything but a token is `Unavailable`. */
  mustCodeTokens(client: TargetClient, user: TargetUser, options?: ApproveOptions): Promise<CodeTokens>;
  /** `mustCodeTokens`; a server whose answer holds no refresh token is `Inapplicable`. */
  mustStartGrantFamily(
    client: TargetClient,
    user: TargetUser,
    options?: ApproveOptions,
  ): Promise<CodeTokens & { readonly refresh_token: string }>;
}

/** How a screen is read. */
export type Screen = "json" | "form";

export type ViewOptions = AuthorizeOptions & { readonly by?: Screen; readonly headers?: AuthorizeSending["headers"] };

/** An authorization request and what is approved of it. */
export type ApproveOptions = AuthorizeOptions &
  Omit<Choice, "decision"> & {
    /** Default: the shared one of the user. */
    readonly session?: UserSession;
  };

/** A code and the way to it; what `redeemCode` takes. */
export interface Approval extends Redeemable {
  readonly callback: Callback;
  /** What was seen on the way; undefined where the driver does not tell. */
  readonly observed: ConsentView | undefined;
}

/** A token answer to a code. */
export type CodeTokens = Tokens & { readonly approval: Approval };
