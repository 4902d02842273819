import { html as template } from "hono/html";

declare const markup: unique symbol;

/** Markup made by {@link html}, and by nothing else: text never becomes one, so it can't reach a page unescaped. */
export interface Html {
  readonly [markup]: true;
}

/** What a template may hold: text (escaped), numbers, markup, or nothing (`false`, `undefined`). */
export type Interpolation = string | number | Html | readonly Html[] | false | undefined;

const made = new WeakSet<object>();

const isMade = (value: object): boolean =>
  Array.isArray(value) ? value.every((item) => made.has(item)) : made.has(value);

/**
 * Makes markup from a template. Text is escaped for element content and quoted attributes alike; an unquoted attribute
 * is a mistake.
 * @throws TypeError for an object that no template made
 */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Html {
  for (const value of values)
    if (typeof value === "object" && !isMade(value))
      throw new TypeError("only markup made by html may stand in a page");
  const result: object = template(strings, ...values);
  made.add(result);
  return result as Html;
}

/** The markup as the text that is sent. */
export const renderHtml = (page: Html): string => String(page);
