import { type Refused, refuse } from "../domain/refusal.ts";
import { illFormedMember } from "./ill-formed-member.ts";
import { isTooIntricate } from "./json-limits.ts";
import { repeatedMember } from "./repeated-member.ts";

/**
 * Reads a JSON object. Values keep their types; only the endpoint's own members are kept, each may stand once, and an
 * empty string is an omitted member, as in a form. A body of more structure than any endpoint asks for is not parsed.
 */
export function readJson(
  text: string,
  own: ReadonlySet<string>,
  keepsEmpty = false,
): Record<string, unknown> | Refused {
  if (isTooIntricate(text)) return refuse("body_malformed", "the body has too many members or is nested too deeply");
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse("body_malformed", "the body is no JSON object");
  const repeated = repeatedMember(text, own);
  if (repeated !== undefined) return refuse("parameter_repeated", `${repeated} is repeated`, repeated);
  const members = Object.fromEntries(
    Object.entries(value).filter(([name, member]) => own.has(name) && (keepsEmpty || member !== "")),
  );
  const illFormed = illFormedMember(members);
  return illFormed === undefined
    ? members
    : refuse("parameter_malformed", `${illFormed} is no Unicode text`, illFormed);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
