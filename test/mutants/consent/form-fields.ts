/** Participants are boxes to tick. */
import { participantChoice as real } from "../../../src/pages/consent-participants.ts";
import { renderHtml } from "../../../src/pages/html.ts";
import { rawHtml } from "../raw-html.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/consent-participants.ts";

export const participantChoice: typeof real = (...args) => {
  reached();
  return rawHtml(renderHtml(real(...args)).replaceAll('type="radio"', 'type="checkbox"'));
};
