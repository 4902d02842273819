import * as fc from "fast-check";

/** Origins (RFC 6454 §6.2) that are not that of `url`, near ones preferred. Opaque ones (`null`) are not among them. */
export function foreignOrigins(url: string): fc.Arbitrary<string> {
  const { protocol, hostname, port, origin } = new URL(url);
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
  const at = port === "" ? "" : `:${port}`;
  const others = fc.oneof(
    label.map((name) => `https://${name}.example`),
    label.map((name) => `${protocol}//${name}.${hostname}${at}`),
    label.map((name) => `${protocol}//${hostname}.${name}.example${at}`),
    label.map((name) => `${protocol}//${name}${hostname}${at}`),
    fc.integer({ min: 1024, max: 65535 }).map((other) => `${protocol}//${hostname}:${other}`),
    fc.constant(`${protocol === "https:" ? "http:" : "https:"}//${hostname}${at}`),
  );
  return others.filter((other) => URL.canParse(other) && new URL(other).origin !== origin);
}
