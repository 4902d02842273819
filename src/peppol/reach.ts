/**
 * Where publishers may be: on the public internet, or (a demo, a test) on this machine and nowhere else, at any port.
 */
export type Reach = "public" | "loopback";
