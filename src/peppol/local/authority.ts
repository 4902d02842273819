import { certify } from "./certificate.ts";

const DAY = 86_400_000;

/** What an https server needs, in PEM. */
export interface ServerCertificate {
  key: string;
  cert: string;
}

/** A certificate authority that lives as long as the process: nobody else can use it, and nothing of it is stored. */
export interface Authority {
  /** In PEM. */
  ca: string;
  /** @param until when it ends; absent for as long as the authority itself */
  certifyServer(hosts: readonly string[], until?: Date): ServerCertificate;
}

/** @param now milliseconds since the epoch */
export function createAuthority(now: number): Authority {
  const subject = "Local test network";
  const notBefore = new Date(now - 2 * DAY);
  const notAfter = new Date(now + 3_650 * DAY);
  const authority = certify({ subject, issuer: subject, notBefore, notAfter, hosts: null });
  return {
    ca: authority.certificate.toString(),
    certifyServer(hosts, until = notAfter) {
      const contents = { subject: hosts[0] ?? "", issuer: subject, notBefore, notAfter: until, hosts };
      const { certificate, key } = certify(contents, authority.key);
      return { cert: certificate.toString(), key: key.export({ type: "pkcs8", format: "pem" }).toString() };
    },
  };
}
