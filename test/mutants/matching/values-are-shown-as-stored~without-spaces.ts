/** The data shows registration numbers without their white space. */
import { withoutWhiteSpace } from "../../../src/domain/without-white-space.ts";
import { dataView as real } from "../../../src/handlers/consent/data-view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/data-view.ts";

export const dataView: typeof real = (...args) => {
  const view = real(...args);
  const participants = view.participants.map((each) => {
    if (each.rn === null || withoutWhiteSpace(each.rn) === each.rn) return each;
    reached();
    return { ...each, rn: withoutWhiteSpace(each.rn) };
  });
  return { ...view, participants };
};
