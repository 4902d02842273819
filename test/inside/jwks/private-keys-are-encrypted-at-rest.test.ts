import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KEY_PURPOSES } from "../../../src/domain/key.ts";
import { rotateKeys } from "../../../src/keys/rotate-keys.ts";
import { openStore } from "../../../src/stores/open.ts";
import { loadKeyRing } from "../../../src/tokens/load-ring.ts";
import { random } from "../../http/world.ts";
import { temporaryDirectory } from "../../stores/sqlite-lab.ts";
import { master } from "../../tokens/ring.ts";

const { directory, remove } = temporaryDirectory();
let secrets: readonly Buffer[];
let onDisk: readonly Buffer[];

/** A store that had two rotations, what its keys hold that nobody may see, and every byte it has on disk. */
beforeAll(async () => {
  const store = await openStore({ file: join(directory, "store.db"), mustExist: false });
  const change = { master, random, now: Date.now(), actor: "test" };
  for (let rotation = 0; rotation < 2; rotation += 1) await rotateKeys(store, KEY_PURPOSES, true, change);
  const { verification, secret } = loadKeyRing(await store.keys(), master);
  const privateKeys = [...verification.values()].map(({ privateKey }) =>
    Buffer.from(privateKey.export({ format: "jwk" }).d ?? "", "base64url"),
  );
  const symmetric = Object.values(secret).flatMap(({ byId }) => [...byId.values()].map(({ key }) => key.export()));
  secrets = [...privateKeys, ...symmetric];
  const files = () => readdirSync(directory).map((name) => readFileSync(join(directory, name)));
  const whileOpen = files();
  await store.close();
  onDisk = [...whileOpen, ...files()];
});
afterAll(remove);

test("there are keys of every purpose to look for", () => {
  expect(secrets.length).toBeGreaterThanOrEqual(2 * KEY_PURPOSES.length);
  expect(secrets.every((secret) => secret.length === 32)).toBe(true);
});

/** What of the base64 of a text that holds `secret` depends on nothing else, wherever in the text it stands. */
const inBase64 = (secret: Buffer, notation: "base64" | "base64url") =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), secret]).toString(notation);
    return text.slice(before === 0 ? 0 : 4, Math.floor((before + secret.length) / 3) * 4);
  });

const notations: Record<string, (secret: Buffer) => readonly string[]> = {
  bytes: (secret) => [secret.toString("latin1")],
  hexadecimal: (secret) => [secret.toString("hex"), secret.toString("hex").toUpperCase()],
  base64: (secret) => inBase64(secret, "base64"),
  base64url: (secret) => inBase64(secret, "base64url"),
};

test.each(Object.keys(notations))(
  "no secret half of a key is on disk in %s [jwks/private-keys-are-encrypted-at-rest]",
  (notation) => {
    const forms = secrets.flatMap((secret) => notations[notation]?.(secret) ?? []);
    expect(forms.filter((form) => onDisk.some((bytes) => bytes.includes(form, 0, "latin1")))).toHaveLength(0);
  },
);
