/** A UUIDv7 (RFC 9562 §5.7) of a time in milliseconds since the epoch and ten random bytes. */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = now.toString(16).padStart(12, "0");
  const rest = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(rest.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(4, 7)}-${rest.slice(7, 19)}`;
}

/** The time a UUIDv7 holds, in milliseconds since the epoch; NaN for anything else. */
export const unixMilliseconds = (uuid: string): number => Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
