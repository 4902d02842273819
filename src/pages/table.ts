import { type Html, html } from "./html.ts";

/**
 * A table that becomes one card a row on small screens, each cell then saying its column (`data-label`). The roles keep
 * it a table for screen readers when its display changes.
 * @param labelledBy the identifier of its heading
 */
export function table(labelledBy: string, columns: readonly string[], rows: readonly (readonly Html[])[]): Html {
  const head = columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`);
  const body = rows.map(
    (cells) => html`<tr role="row">${cells.map(
      (cell, index) => html`<td role="cell" data-label="${columns[index]}"><div>${cell}</div></td>`,
    )}</tr>
`,
  );
  return html`<table role="table" aria-labelledby="${labelledBy}">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody>
</table>`;
}
