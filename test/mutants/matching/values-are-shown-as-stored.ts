/** The data shows VAT numbers in the form in which they are compared. */
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { dataView as real } from "../../../src/handlers/consent/data-view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/data-view.ts";

export const dataView: typeof real = (...args) => {
  reached();
  const view = real(...args);
  const participants = view.participants.map((each) => ({
    ...each,
    euVatId: each.euVatId === null ? null : normaliseIdentifier(each.euVatId),
  }));
  return { ...view, participants };
};
