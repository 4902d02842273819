import type { Answer, NaptrData, Question, SoaData } from "dns-packet";

/** A record of a zone; names in lower case, without the last dot. */
export type ZoneRecord =
  | { name: string; type: "NAPTR"; data: NaptrData }
  | { name: string; type: "SOA"; data: SoaData }
  | { name: string; type: "A" | "AAAA" | "CNAME" | "DNAME"; data: string };

export interface DnsReply {
  rcode: "NOERROR" | "SERVFAIL" | "NXDOMAIN" | "REFUSED";
  answers: readonly Answer[];
}

/** How often one name may lead to another. */
const LONGEST_CHAIN = 8;

/**
 * What a name server that knows these records and no others answers (RFC 1034 §4.3.2): aliases are followed, and a name
 * below a DNAME gets the CNAME that follows from it (RFC 6672 §3.2). The code is about the last name of the chain (RFC 6604 §3);
 * a name above others exists, though it has no records (RFC 8020 §2).
 */
export function zoneReply(records: readonly ZoneRecord[], { name, type }: Question): DnsReply {
  const answers: ZoneRecord[] = [];
  let asked = name.toLowerCase();
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    const here = records.filter((record) => record.name === asked);
    const wanted = here.filter((record) => record.type === type);
    if (wanted.length > 0) return reply("NOERROR", [...answers, ...wanted]);
    const alias = here.find((record) => record.type === "CNAME") ?? belowDname(records, asked, answers);
    if (alias?.type !== "CNAME") return reply(exists(records, asked) ? "NOERROR" : "NXDOMAIN", answers);
    answers.push(alias);
    asked = alias.data;
  }
  return { rcode: "SERVFAIL", answers: [] };
}

/** The record at the top of a zone: a zone that has it exists, even when it has nothing else. */
export const zoneApex = (zone: string): ZoneRecord => ({
  name: zone,
  type: "SOA",
  data: {
    mname: `ns.${zone}`,
    rname: `hostmaster.${zone}`,
    serial: 1,
    refresh: 60,
    retry: 60,
    expire: 60,
    minimum: 60,
  },
});

const exists = (records: readonly ZoneRecord[], asked: string) =>
  records.some(({ name }) => name === asked || name.endsWith(`.${asked}`));

/** The CNAME that a DNAME makes for a name below it; the DNAME itself is put among the answers. */
function belowDname(records: readonly ZoneRecord[], asked: string, answers: ZoneRecord[]): ZoneRecord | undefined {
  const dname = records.find(({ type, name }) => type === "DNAME" && asked.endsWith(`.${name}`));
  if (dname?.type !== "DNAME") return undefined;
  answers.push(dname);
  return { name: asked, type: "CNAME", data: asked.slice(0, -dname.name.length) + dname.data };
}

const reply = (rcode: DnsReply["rcode"], records: readonly ZoneRecord[]): DnsReply => ({
  rcode,
  answers: records.map((record) => ({ ...record, ttl: 60 })),
});
