/** Buttons, fields and choices; every target is at least 44 px high. */
export const controlStyle = `button, .button { display: inline-block; min-height: 2.75rem; padding: .7rem 1.1rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--surface); color: var(--text); font: inherit; font-weight: 550; line-height: 1.3; text-align: center; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { border-color: var(--text); }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.danger { color: var(--bad); border-color: var(--bad); }
.danger:hover { background: var(--bad-tint); border-color: var(--bad); }
form + p { margin-top: 1.5rem; }
form.inline { display: inline-block; margin: 0; max-width: 100%; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.25rem; }
.decision button { flex: 1 1 10rem; min-height: 3.25rem; font-size: 1.05rem; }
.field { margin: 0 0 1.25rem; max-width: 36rem; }
label, legend { font-weight: 600; }
input:not([type="checkbox"], [type="radio"], [type="hidden"], [hidden]), select, textarea { display: block; width: 100%; min-height: 2.75rem; margin-top: .35rem; padding: .55rem .75rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--surface); color: var(--text); font: inherit; }
textarea { resize: vertical; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .9rem; }
.field [aria-invalid="true"] { border-color: var(--bad); box-shadow: inset 0 0 0 1px var(--bad); }
.hint { margin: .1rem 0 0; color: var(--quiet); font-size: .92rem; }
.problem { margin: .25rem 0 0; color: var(--bad); font-weight: 600; }
fieldset { min-width: 0; margin: 1.75rem 0; padding: 0; border: 0; }
legend { padding: 0; font-size: 1.15rem; }
fieldset > .hint { margin-bottom: .75rem; }
fieldset > .problem { margin-bottom: .75rem; }
.choice { display: flex; align-items: flex-start; gap: .75rem; min-height: 2.75rem; margin: 0 0 .5rem; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); font-weight: 400; cursor: pointer; }
.choice > span { min-width: 0; }
.choice strong { font-weight: 600; }
.choice:hover { border-color: var(--edge); }
.choice:has(input[type="radio"]:checked) { border-color: var(--accent); background: var(--tint); }
.choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: .15rem 0 0; accent-color: var(--accent); }
.choice input:focus-visible { outline: none; }
.choice code { color: var(--quiet); }
.between { margin: 1.25rem 0 .5rem; color: var(--quiet); font-weight: 600; }
`;
