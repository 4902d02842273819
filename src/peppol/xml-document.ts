import { DOMParser, type Document, ParseError } from "@xmldom/xmldom";
import { hasTooMuchMarkup } from "./markup-limits.ts";

/**
 * Parses what a stranger sent. Any document type declaration is refused unread, so no entity is ever expanded; whatever the
 * parser complains about is an error.
 * @returns what is wrong with it, as a sentence's end
 */
export function xmlDocument(bytes: Uint8Array): Document | string {
  const text = decoded(bytes);
  if (text === undefined) return "is not UTF-8";
  if (text.includes("<!DOCTYPE")) return "declares a document type";
  if (hasTooMuchMarkup(text)) return "has too much markup";
  try {
    return new DOMParser({ locator: false, onError: refuse }).parseFromString(text, "text/xml");
  } catch (error) {
    if (error instanceof ParseError) return "is not well-formed";
    throw error;
  }
}

function refuse(_level: string, message: string): never {
  throw new ParseError(message);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
