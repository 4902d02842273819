/** The schemes of document types (PFUOI 4.4.0); an identifier of the second holds a `*`. */
const SCHEMES = ["busdox-docid-qns", "peppol-doctype-wildcard"];
const BEFORE = "/services/";

/**
 * The document type that a service metadata reference is about (SMP 1.4.0 §4).
 * @param href as the publisher wrote it
 * @returns the value without its scheme; undefined when there is none, or of another scheme
 */
export function documentTypeOf(href: string): string | undefined {
  const start = href.lastIndexOf(BEFORE);
  const identifier = start === -1 ? undefined : percentDecoded(href.slice(start + BEFORE.length));
  const [scheme = "", ...value] = identifier?.split("::") ?? [];
  return SCHEMES.includes(scheme) && value.length > 0 && value[0] !== "" ? value.join("::") : undefined;
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
