/** account, user, API key, Developer Application, participant, client secret, grant, family, document. */
export type IdentifierPrefix = "acc" | "usr" | "key" | "app" | "par" | "sec" | "gra" | "fam" | "doc";

/** An identifier of ours: a prefix that says of what, and 128 random bits in hexadecimal. */
export function newIdentifier(prefix: IdentifierPrefix, random: (bytes: number) => Uint8Array): string {
  return `${prefix}_${Array.from(random(16), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
