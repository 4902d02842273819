/** The frame of every page: header, navigation, content, footer. */
export const frameStyle = `.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: .65rem 1rem; background: var(--surface); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
header { background: var(--surface); border-bottom: 1px solid var(--line); }
.bar, header > nav, main, footer { width: 100%; max-width: 68rem; margin: 0 auto; padding-inline: 1.25rem; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; min-height: 4rem; padding-block: .5rem; }
.brand { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 650; font-size: 1.1rem; letter-spacing: -.01em; color: var(--text); text-decoration: none; }
.account { margin-left: auto; color: var(--quiet); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-flex; align-items: center; min-height: 2.75rem; }
header > nav ul { margin-inline: -.75rem; }
header > nav a { padding: 0 .75rem; color: var(--quiet); text-decoration: none; border-bottom: 3px solid transparent; }
header > nav a:hover { color: var(--text); border-bottom-color: var(--line); }
header > nav a[aria-current] { color: var(--text); font-weight: 600; border-bottom-color: var(--accent); }
main { flex: 1; padding-block: 2.25rem 3rem; }
main.focused { max-width: 40rem; }
main section { margin-top: 2.5rem; }
footer { padding-block: 1rem 2rem; color: var(--quiet); font-size: .9rem; }
footer p { margin: .5rem 0 0; }
.languages { padding-top: .75rem; border-top: 1px solid var(--line); }
.languages ul { gap: .25rem 1.25rem; }
.languages span { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 600; color: var(--text); }
@media (max-width: 40rem) {
  .bar, header > nav, main, footer { padding-inline: 1rem; }
  .account { margin-left: 0; order: 3; flex-basis: 100%; font-size: .9rem; }
  .bar form.inline { margin-left: auto; }
  header > nav ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0; padding-bottom: .5rem; }
  header > nav a { border-bottom: 0; border-left: 3px solid transparent; width: 100%; }
  header > nav a[aria-current] { border-left-color: var(--accent); }
  main { padding-block: 1.5rem 2rem; }
}
`;
