/** Another consent screen: buttons first, participants last, a form for each decision, hidden fields of other names. */
import { addresses } from "../../../src/pages/addresses.ts";
import type { consentPage as real } from "../../../src/pages/consent.ts";
import { type Html, html } from "../../../src/pages/html.ts";
import { messagesIn } from "../../../src/pages/messages/all.ts";
import { name } from "../../../src/pages/name.ts";

export * from "../../../src/pages/consent.ts";

const form = (
  decision: string,
  hidden: Html,
  content: Html,
): Html => html`<FORM ACTION='${addresses.authorize}' METHOD='POST'>
<P><BUTTON VALUE='${decision}' NAME='decision'>${decision}!</BUTTON></P>
${content}
<DIV><P>${hidden}</P></DIV>
</FORM>`;

export const consentPage: typeof real = (page, view) => {
  const { scopes: words } = messagesIn(page.language);
  const checked = (isChosen: boolean) => isChosen && html` CHECKED`;
  const hidden = html`<INPUT VALUE='${page.csrf}' TYPE='HIDDEN' NAME='_token'><INPUT NAME='ticket' TYPE='Hidden' VALUE='${view.request}'>`;
  const scopes = view.scopes.map(
    (
      scope,
    ) => html`<LI><INPUT ID='s-${scope}' TYPE='CHECKBOX' VALUE='${scope}' NAME='scope'${checked(view.ticked.includes(scope))}>
<LABEL FOR='s-${scope}'>${words[scope]}</LABEL>`,
  );
  const participants = view.participants.map(
    ({ id, name: known, euVatId, rn, countryCode }) => html`<TR><TD><LABEL>${name(known)}
<INPUT VALUE='${id}' NAME='participant' TYPE='Radio'${checked(id === view.chosen)}></LABEL><TD>${euVatId ?? ""}<TD>${rn ?? ""}<TD>${countryCode}`,
  );
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">
<HTML LANG='${page.language}'><HEAD><TITLE>May it?</TITLE></HEAD><BODY>
<H1>${name(view.client.name)}</H1>
<H2>${name(view.account.name)}, ${name(view.login)}</H2>
${form("deny", hidden, html``)}
${form(
  "allow",
  hidden,
  html`<UL>${scopes}</UL>
<TABLE>${participants}<TR><TD><LABEL>All of them <INPUT TYPE='radio' NAME='participant' VALUE='account'${checked(view.chosen === "account")}></LABEL></TABLE>`,
)}
</BODY></HTML>`;
};
