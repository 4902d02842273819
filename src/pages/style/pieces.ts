/** What stands in the content: cards, tables, badges, notices, the timeline. */
export const pieceStyle = `.detail, .why { display: block; color: var(--quiet); font-size: .92rem; }
.why { color: var(--text); }
.badge { display: inline-block; padding: .1rem .6rem; border-radius: 99px; background: var(--tint); color: var(--accent); font-size: .82rem; font-weight: 600; line-height: 1.5; letter-spacing: 0; vertical-align: .1em; white-space: nowrap; }
.badge.on { background: var(--good-tint); color: var(--good); }
.badge.off { background: var(--bad-tint); color: var(--bad); }
.choice:has(:checked) .badge { background: var(--accent); color: var(--on-accent); }
.by { color: var(--quiet); font-size: .95rem; font-weight: 400; letter-spacing: 0; }
.notice, .summary, .aside, .remark { max-width: none; margin: 0 0 1.5rem; padding: .8rem 1rem; border-left: 4px solid var(--accent); border-radius: 6px; background: var(--tint); }
.notice[role="status"] { border-color: var(--good); background: var(--good-tint); }
.notice.warning, .remark { border-color: var(--warm); background: var(--warm-tint); }
.summary { border-color: var(--bad); background: var(--bad-tint); }
.summary h2, .aside h2 { margin-bottom: .35rem; font-size: 1rem; }
.summary ul, .aside ul { margin: 0; }
.summary a { color: var(--bad); font-weight: 600; }
.aside { border-color: var(--edge); background: var(--surface); font-size: .95rem; }
.empty { padding: 1.5rem 1rem; border: 1px dashed var(--edge); border-radius: 10px; color: var(--quiet); text-align: center; max-width: none; }
.lines, .cards, .timeline { margin: 0; padding: 0; list-style: none; }
section > .lines { margin: .75rem 0 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scopes { margin: 0; padding: 0; list-style: none; }
.scopes li + li { margin-top: .25rem; }
.scopes code { color: var(--quiet); }
.cards { display: grid; gap: 1.25rem; margin-top: 1.5rem; }
.card { padding: 1.25rem 1.4rem; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
.card > :last-child { margin-bottom: 0; }
dl { margin: 0 0 1rem; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: .15rem 1.25rem; padding: .6rem 0; border-top: 1px solid var(--line); }
dd p { margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
.secret code { display: block; padding: .8rem 1rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--surface); font-size: 1rem; user-select: all; }
table { width: 100%; margin: 1.25rem 0; border-collapse: collapse; background: var(--surface); border: 1px solid var(--line); }
th { padding: .7rem .9rem; text-align: left; color: var(--quiet); font-size: .88rem; font-weight: 600; }
td { min-width: 8rem; padding: .7rem .9rem; border-top: 1px solid var(--line); vertical-align: top; }
td time { white-space: nowrap; }
.links { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.links a, td > div > a { display: inline-block; min-height: 2.75rem; padding-block: .6rem; }
td > div > a, .links { margin-block: -.6rem; }
.timeline { max-width: 44rem; }
.timeline li { position: relative; margin-left: .4rem; padding: 0 0 1.25rem 1.5rem; border-left: 2px solid var(--line); }
.timeline li:last-child { border-left-color: transparent; padding-bottom: 0; }
.timeline li::before { content: ""; position: absolute; left: -.44rem; top: .5rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--accent); }
.timeline time { display: block; color: var(--quiet); font-size: .9rem; }
@media (max-width: 66rem) {
  table, tbody, tr, td { display: block; }
  table { border: 0; background: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tr { margin-bottom: 1rem; padding: .4rem 1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); }
  td { min-width: 8rem; padding: .55rem 0; }
  td:first-child { border-top: 0; }
  td::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .85rem; }
}
@media (max-width: 40rem) {
  dl > div { grid-template-columns: 1fr; }
  .card { padding: 1rem; }
}
@media (forced-colors: active) {
  .badge, .notice, .summary, .remark, .choice { border: 1px solid; }
}
`;
