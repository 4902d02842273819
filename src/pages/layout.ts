import { addresses } from "./addresses.ts";
import { buttonForm } from "./form.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import { LANGUAGES } from "./messages/language.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { stylesheet } from "./stylesheet.ts";

/** The pages of the navigation, in its order. */
const SECTIONS = ["participants", "connectedApps", "apiKeys", "developers", "audit", "security"] as const;

export type Section = (typeof SECTIONS)[number];

export interface Page {
  title: string;
  /** The section the page belongs to; undefined outside the settings. */
  section?: Section;
  /** `focused`: one question, without navigation and without a second form. */
  focused?: boolean;
  content: Html;
}

/** The whole document around a page's content. */
export function layout(page: PageContext, { title, section, focused = false, content }: Page): Html {
  const { layout: words, notices } = messagesIn(page.language);
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Countersign</title>
<link rel="stylesheet" href="${stylesheet.address}">
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<div class="bar">
<a class="brand" href="${addresses.home}">Countersign</a>
${page.user ? html`<span class="account">${words.account(name(page.user.accountName))}</span>` : undefined}
${page.user && !focused ? buttonForm(page, addresses.logout, words.logOut, "plain") : undefined}
</div>
${page.user && !focused ? navigation(page, section) : undefined}
</header>
<main id="content"${focused && html` class="focused"`}>
${page.notice && html`<p class="notice" role="status">${notices[page.notice]}</p>`}
${content}
</main>
<footer>
${languages(page)}
<p>${words.footer}</p>
</footer>
</body>
</html>
`;
}

function navigation(page: PageContext, section: Section | undefined): Html {
  const { layout: words, pages } = messagesIn(page.language);
  const items = SECTIONS.map(
    (item) =>
      html`<li><a href="${addresses[item]}"${item === section && html` aria-current="page"`}>${pages[item]}</a></li>`,
  );
  return html`<nav aria-label="${words.navigation}"><ul>${items}</ul></nav>`;
}

function languages(page: PageContext): Html {
  const items = LANGUAGES.map((language) => {
    const own = messagesIn(language).language;
    return language === page.language
      ? html`<li><span aria-current="true">${own}</span></li>`
      : html`<li><a href="${addresses.language(language, page.path)}" hreflang="${language}" lang="${language}">${own}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${messagesIn(page.language).layout.languages}"><ul>${items}</ul></nav>`;
}
