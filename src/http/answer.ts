/** An answer before it is written to the wire. A `body` that is no string is sent as JSON. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  type?: string;
  body?: unknown;
}
