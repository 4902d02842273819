import { createSecretKey, randomBytes } from "node:crypto";
import { KEY_PURPOSES } from "../../src/domain/key.ts";
import { loadKeyRing } from "../../src/tokens/load-ring.ts";
import { makeKey } from "../../src/tokens/make-key.ts";

export const master = createSecretKey(randomBytes(32));
const making = { master, random: (bytes: number) => new Uint8Array(randomBytes(bytes)), now: 0 };

export const storedKeys = () =>
  KEY_PURPOSES.flatMap((purpose) => [makeKey(purpose, "active", making), makeKey(purpose, "next", making)]);

export const freshRing = () => loadKeyRing(storedKeys(), master);
