import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openStore } from "../../src/stores/open.ts";
import type { Lab } from "./lab.ts";
import { settle } from "./world.ts";

/** A directory of its own, and how to be rid of it. */
export function temporaryDirectory(): { directory: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), "countersign-store-"));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

let settled: Promise<Buffer> | undefined;

/** The bytes of a store with the world in it. Made once: each write to a store waits for the disk. */
async function makeSettled(): Promise<Buffer> {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, "store.db");
  const store = await openStore({ file, mustExist: false });
  await settle(store);
  await store.close();
  const bytes = readFileSync(file);
  remove();
  return bytes;
}

export async function openSqliteLab(): Promise<Lab & { file: string }> {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, "store.db");
  settled ??= makeSettled();
  writeFileSync(file, await settled, { mode: 0o600 });
  const statements: string[] = [];
  const onStatement = (sql: string) => statements.push(sql);
  const lab = {
    file,
    statements,
    store: await openStore({ file, onStatement }),
    run: async (sql: string) => {
      const raw = new Database(file);
      raw.exec(sql);
      raw.close();
    },
    reopen: async () => {
      await lab.store.close();
      lab.store = await openStore({ file, onStatement });
    },
    dispose: async () => {
      await lab.store.close();
      remove();
    },
  };
  return lab;
}
