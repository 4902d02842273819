/** A path on this server and nothing that a browser could take for another host: no `//`, no backslash, no control character. */
const OWN_ADDRESS = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/;

/** Where to go after login: only ever to this server. Undefined for anything else. */
export const returnAddress = (given: string): string | undefined => (OWN_ADDRESS.test(given) ? given : undefined);
