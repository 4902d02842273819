/** What a key is for. Keys are never shared between purposes. */
export type KeyPurpose = "access" | "refresh" | "code" | "page" | "session";

/** `next` is published and waits; `active` signs; `retiring` only verifies; `retired` is out of every use. */
export type KeyState = "next" | "active" | "retiring" | "retired";
