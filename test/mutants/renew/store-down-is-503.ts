/** A store that does not answer makes every token unusable. */
import { refuse } from "../../../src/domain/refusal.ts";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { StoreUnavailable } from "../../../src/stores/store.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

export const redeem: typeof real = async (...args) => {
  try {
    return await real(...args);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    reached();
    return refuse("refresh_token_unusable", error.message);
  }
};
