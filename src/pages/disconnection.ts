/** Why a grant no longer works, for the sentence a customer or a developer reads. */
export type Disconnection =
  | "revoked_by_customer"
  | "revoked_by_application"
  | "revoked_by_operator"
  | "refresh_token_replayed"
  | "code_replayed"
  | "participant_deleted"
  | "user_disabled"
  | "logged_out_everywhere"
  | "application_disabled"
  | "application_deleted"
  | "account_disabled"
  | "never_fetched"
  | "idle"
  | "expired"
  | "other";

/** Whether an application can still renew; `at` is null where no single moment ended it. */
export type ConnectionState = { connected: true } | { connected: false; because: Disconnection; at: number | null };

/** Whether there is still something to end: what is only switched off can be switched on again. */
export const isRevocable = (state: ConnectionState): boolean => state.connected || SWITCHED_OFF.includes(state.because);

const SWITCHED_OFF: readonly Disconnection[] = ["account_disabled", "user_disabled", "application_disabled"];
