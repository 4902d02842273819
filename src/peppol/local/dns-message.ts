import { decode, encode, type Packet, type Question } from "dns-packet";
import type { DnsReply } from "./dns-zone.ts";

/** RFC 1035 §4.1.1 */
const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
const AUTHORITATIVE = 1 << 10;
const TRUNCATED = 1 << 9;
const RECURSION_DESIRED = 1 << 8;
const RECURSION_AVAILABLE = 1 << 7;

/** A question, and what of its packet the answer needs. */
export interface AskedPacket {
  id: number;
  flags: number;
  question: Question;
  /** Bytes that the asker takes in one UDP packet (RFC 6891 §6.2.5; 512 without it). */
  udpLimit: number;
}

/** Undefined when it is no question that could be answered. */
export function readQuestion(bytes: Buffer): AskedPacket | undefined {
  const packet = decoded(bytes);
  const question = packet?.questions?.[0];
  if (packet?.type !== "query" || !question) return undefined;
  const option = packet.additionals?.find((record) => record.type === "OPT");
  const udpLimit = option && "udpPayloadSize" in option ? Math.max(512, Number(option.udpPayloadSize)) : 512;
  return { id: packet.id ?? 0, flags: packet.flags ?? 0, question, udpLimit };
}

/** @param limit bytes; an answer that is larger is replaced by one that says so (RFC 2181 §9) */
export function writeReply(asked: AskedPacket, { rcode, answers }: DnsReply, limit: number): Buffer {
  const flags = AUTHORITATIVE | RECURSION_AVAILABLE | (asked.flags & RECURSION_DESIRED) | RCODES[rcode];
  const reply: Packet = { type: "response", id: asked.id, flags, questions: [asked.question], answers: [...answers] };
  const whole = encode(reply);
  return whole.length <= limit ? whole : encode({ ...reply, flags: flags | TRUNCATED, answers: [] });
}

function decoded(bytes: Buffer) {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}
