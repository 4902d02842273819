import * as fc from "fast-check";
import type { NewDocument } from "../target/document-calls.ts";
import type { TargetParticipant } from "../target/target.ts";

/** A document before it is known who sends it to whom. */
export interface DocumentDraft {
  /** Telling documents apart is what makes them traceable: the run's ID is put before it. */
  readonly type: string;
  /** The bytes, base64 (RFC 4648 §4). */
  readonly payload: string;
  /** How the sender is named: by its ID in the account, or as the network knows it. */
  readonly senderBy: "id" | "participantId";
}

/** Documents of any type and with any bytes. */
export function documentDrafts(payload: fc.Arbitrary<Uint8Array> = payloads()): fc.Arbitrary<DocumentDraft> {
  return fc.record({
    type: documentTypes(),
    payload: payload.map((bytes) => Buffer.from(bytes).toString("base64")),
    senderBy: fc.constantFrom("id", "participantId"),
  });
}

/** Ends of a document type: as the network writes them, and other texts of printable characters. */
function documentTypes(): fc.Arbitrary<string> {
  return fc.oneof(
    fc
      .tuple(fc.constantFrom("Invoice", "CreditNote", "ApplicationResponse"), fc.stringMatching(/^[0-9]\.[0-9]$/))
      .map(([name, version]) => `urn:oasis:names:specification:ubl:schema:xsd:${name}-2::${name}##${version}::2.1`),
    fc.stringMatching(/^[!-~]{1,60}$/),
  );
}

/** Payloads: any bytes, which are hardly ever UTF-8, markup, and what does not survive being taken for text. */
export function payloads(): fc.Arbitrary<Uint8Array> {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });
  const markup = fc.string({ minLength: 1, unit: "binary" }).map((text) => Buffer.from(`<a>${text}</a>`));
  const pieces = fc.array(fc.constantFrom(...touchy), { minLength: 3, maxLength: 9 });
  return fc.oneof(
    bytes,
    markup,
    fc.tuple(fc.constantFrom(...marks), markup, pieces, bytes).map((parts) => Buffer.concat(parts.flat())),
  );
}

/** Nothing, or what says of a text how it is encoded. */
const marks = [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe]].map((bytes) => Uint8Array.from(bytes));

/** Line ends, zeros, halves of characters. */
const touchy = [[0x0d, 0x0a], [0x0d], [0x00], [0x1a], [0xc3], [0xed, 0xa0, 0x80], [0x20, 0x0a]].map((bytes) =>
  Uint8Array.from(bytes),
);

/** The draft as a document of this run, from one participant to whoever `receiver` names. */
export function newDocument(
  { runId }: { readonly runId: string },
  { type, payload, senderBy }: DocumentDraft,
  sender: Pick<TargetParticipant, "id" | "participantId">,
  receiver: string,
): NewDocument {
  const named = senderBy === "participantId" ? sender.participantId : undefined;
  return { sender: named || sender.id, receiver, documentType: `${runId}:${type}`, payload };
}
