import { documentTypeOf } from "./document-type.ts";
import { xmlDocument } from "./xml-document.ts";

const PUBLISHING = "http://busdox.org/serviceMetadata/publishing/1.0/";
const IDENTIFIERS = "http://busdox.org/transport/identifiers/1.0/";

/**
 * The document types in a publisher's ServiceGroup, as it orders them and without repeats. Prefixes mean nothing, only
 * namespaces do. References that name no document type are skipped.
 * @param identifier whose it must be: `ICD:value` in lower case
 * @returns what is wrong with it, as a sentence's end
 */
export function readServiceGroup(bytes: Uint8Array, identifier: string): readonly string[] | string {
  const document = xmlDocument(bytes);
  if (typeof document === "string") return document;
  const group = document.documentElement;
  if (group?.namespaceURI !== PUBLISHING || group.localName !== "ServiceGroup") return "is no ServiceGroup";
  const [participant] = group.getElementsByTagNameNS(IDENTIFIERS, "ParticipantIdentifier");
  if (participant?.getAttribute("scheme") !== "iso6523-actorid-upis") return "names no participant";
  if (participant.textContent?.trim().toLowerCase() !== identifier) return "is about another participant";
  const references = [...group.getElementsByTagNameNS(PUBLISHING, "ServiceMetadataReference")];
  const types = references.flatMap((reference) => documentTypeOf(reference.getAttribute("href") ?? "") ?? []);
  return [...new Set(types)];
}
