/** Colours, type and rhythm. Text keeps a contrast of 4.5, and the edges of controls of 3, in both schemes. */
export const baseStyle = `:root {
  color-scheme: light dark;
  --ground: #f6f6f3;
  --surface: #ffffff;
  --text: #1b2126;
  --quiet: #545d66;
  --line: #d9dcd8;
  --edge: #747d86;
  --accent: #1b5a84;
  --on-accent: #ffffff;
  --tint: #e6eff6;
  --good: #17633a;
  --good-tint: #e3f2e8;
  --bad: #a02328;
  --bad-tint: #fbe9e8;
  --warm: #6b4700;
  --warm-tint: #fbf1d9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181c;
    --surface: #1c2228;
    --text: #e7eaed;
    --quiet: #a7b1ba;
    --line: #343c44;
    --edge: #7f8a95;
    --accent: #86c5f0;
    --on-accent: #0c1a25;
    --tint: #1d3344;
    --good: #86d6a1;
    --good-tint: #16321f;
    --bad: #ffa49e;
    --bad-tint: #421d1d;
    --warm: #f0cf8a;
    --warm-tint: #362a10;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: anywhere; background: var(--ground); color: var(--text); }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .75rem; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem); letter-spacing: -.01em; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.05rem; }
p { margin: 0 0 1rem; max-width: 44rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.25rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code { font: .9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
`;
