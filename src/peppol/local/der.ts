/** Encodes values by the Distinguished Encoding Rules (X.690): what a certificate needs of them. */
export const der = {
  /** One element: its tag, its length, its contents. */
  element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
    const body = Buffer.concat(contents);
    return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
  },
  sequence: (...members: readonly Uint8Array[]) => der.element(0x30, ...members),
  set: (...members: readonly Uint8Array[]) => der.element(0x31, ...members),
  /** @param positive at most 48 bits */
  integer: (positive: number) => {
    const bytes = Buffer.alloc(7);
    bytes.writeUIntBE(positive, 1, 6);
    const first = bytes.findIndex((byte) => byte !== 0);
    return der.element(0x02, bytes.subarray((bytes[first] ?? 0) < 0x80 ? first : first - 1));
  },
  boolean: (value: boolean) => der.element(0x01, Buffer.from([value ? 0xff : 0])),
  octets: (bytes: Uint8Array) => der.element(0x04, bytes),
  /** @param unused how many bits at the end do not count */
  bits: (bytes: Uint8Array, unused = 0) => der.element(0x03, Buffer.from([unused]), bytes),
  text: (text: string) => der.element(0x0c, Buffer.from(text, "utf8")),
  /** To the second; of the years from 2050 on another form is prescribed, which is right for all (RFC 5280 §4.1.2.5). */
  time: (time: Date) => {
    const digits = time.toISOString().replace(/\.\d+|[^0-9]/g, "");
    return digits < "2050" ? der.element(0x17, latin(`${digits.slice(2)}Z`)) : der.element(0x18, latin(`${digits}Z`));
  },
  /** @param dotted such as `2.5.4.3` */
  identifier(dotted: string): Buffer {
    const [first = 0, second = 0, ...others] = dotted.split(".").map(Number);
    return der.element(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
  },
};

const latin = (text: string) => Buffer.from(text, "latin1");

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const bytes = Buffer.from(size.toString(16).padStart(size > 0xffff ? 6 : size > 0xff ? 4 : 2, "0"), "hex");
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

function base128(arc: number): number[] {
  const low = [arc & 0x7f];
  for (let rest = arc >>> 7; rest > 0; rest >>>= 7) low.unshift((rest & 0x7f) | 0x80);
  return low;
}
