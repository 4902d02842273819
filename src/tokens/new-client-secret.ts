/** A new client secret: `cs_` and 256 random bits. Only its digest is ever stored. */
export const newClientSecret = (random: (bytes: number) => Uint8Array): string =>
  `cs_${Buffer.from(random(32)).toString("base64url")}`;
