/** Where there are participants the whole account cannot be chosen. */
import { participantChoice as real } from "../../../src/pages/consent-participants.ts";
import { renderHtml } from "../../../src/pages/html.ts";
import { rawHtml } from "../raw-html.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/consent-participants.ts";

export const participantChoice: typeof real = (page, view) => {
  const choice = real(page, view);
  if (view.participants.length === 0) return choice;
  reached();
  return rawHtml(
    renderHtml(choice).replace(
      /<label class="choice"><input type="radio" name="participant" value="account".*?<\/label>/s,
      "",
    ),
  );
};
