const PUBLISHING = "http://busdox.org/serviceMetadata/publishing/1.0/";
const IDENTIFIERS = "http://busdox.org/transport/identifiers/1.0/";

/** Whom a local publisher knows. */
export interface LocalParticipant {
  /** `ICD:value` */
  identifier: string;
  /** Document types with their scheme, `busdox-docid-qns::…`. */
  documentTypes: readonly string[];
}

/**
 * A ServiceGroup (SMP 1.4.0 §5.1).
 * @param base the publisher's address, without a slash at its end
 * @param prefix of the publishing namespace; empty for none
 */
export function serviceGroupXml({ identifier, documentTypes }: LocalParticipant, base: string, prefix = "smp"): string {
  const of = (name: string) => (prefix === "" ? name : `${prefix}:${name}`);
  const declared = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const participant = `iso6523-actorid-upis::${identifier}`;
  const references = documentTypes.map((type) => {
    const href = `${base}/${encodeURIComponent(participant)}/services/${encodeURIComponent(type)}`;
    return `<${of("ServiceMetadataReference")} href="${escaped(href)}"/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${of("ServiceGroup")} ${declared}="${PUBLISHING}" xmlns:id="${IDENTIFIERS}">`,
    `<id:ParticipantIdentifier scheme="iso6523-actorid-upis">${escaped(identifier)}</id:ParticipantIdentifier>`,
    `<${of("ServiceMetadataReferenceCollection")}>`,
    ...references,
    `</${of("ServiceMetadataReferenceCollection")}>`,
    `</${of("ServiceGroup")}>`,
  ].join("\n");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
