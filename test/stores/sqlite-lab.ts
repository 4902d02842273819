import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openStore } from "../../src/stores/open.ts";
import type { Lab } from "./lab.ts";

/** A directory of its own, and how to be rid of it. */
export function temporaryDirectory(): { directory: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), "countersign-store-"));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

export async function openSqliteLab(): Promise<Lab & { file: string }> {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, "store.db");
  const statements: string[] = [];
  const onStatement = (sql: string) => statements.push(sql);
  const lab = {
    file,
    statements,
    store: await openStore({ file, mustExist: false, onStatement }),
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
