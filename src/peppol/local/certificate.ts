import { createPublicKey, generateKeyPairSync, type KeyObject, randomInt, sign, X509Certificate } from "node:crypto";
import { der } from "./der.ts";

const OID = {
  commonName: "2.5.4.3",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  basicConstraints: "2.5.29.19",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  extendedKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
} as const;

export interface CertificateContents {
  subject: string;
  issuer: string;
  notBefore: Date;
  notAfter: Date;
  /** The DNS names of a server; null for a certificate authority. */
  hosts: readonly string[] | null;
}

/** A certificate and its key. */
export interface Certified {
  certificate: X509Certificate;
  key: KeyObject;
}

/**
 * Makes a key and certifies it (RFC 5280 §4.1), with ECDSA on P-256. `node:crypto` reads certificates and makes none.
 * @param issuerKey absent when it certifies itself
 */
export function certify(contents: CertificateContents, issuerKey?: KeyObject): Certified {
  const { privateKey: key } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der.sequence(der.identifier(OID.ecdsaWithSha256));
  const signed = der.sequence(
    der.element(0xa0, der.integer(2)),
    der.integer(randomInt(1, 2 ** 47)),
    algorithm,
    name(contents.issuer),
    der.sequence(der.time(contents.notBefore), der.time(contents.notAfter)),
    name(contents.subject),
    createPublicKey(key).export({ type: "spki", format: "der" }),
    der.element(0xa3, der.sequence(...extensions(contents.hosts))),
  );
  const signature = sign("sha256", signed, issuerKey ?? key);
  return { certificate: new X509Certificate(der.sequence(signed, algorithm, der.bits(signature))), key };
}

const name = (commonName: string) =>
  der.sequence(der.set(der.sequence(der.identifier(OID.commonName), der.text(commonName))));

function extensions(hosts: readonly string[] | null): readonly Buffer[] {
  if (hosts === null) {
    return [
      extension(OID.basicConstraints, der.sequence(der.boolean(true))),
      // keyCertSign: the sixth bit.
      extension(OID.keyUsage, der.bits(Buffer.from([0x04]), 2)),
    ];
  }
  const names = hosts.map((host) => der.element(0x82, Buffer.from(host, "latin1")));
  return [
    extension(OID.extendedKeyUsage, der.sequence(der.identifier(OID.serverAuth))),
    extension(OID.subjectAltName, der.sequence(...names)),
  ];
}

const extension = (oid: string, value: Buffer) =>
  der.sequence(der.identifier(oid), der.boolean(true), der.octets(value));
