import type { Store } from "../../src/stores/store.ts";

/** A store of some engine under test, and what a test needs to look behind it. */
export interface Lab {
  store: Store;
  /** The SQL that ran so far, in order. */
  statements: string[];
  /** Runs SQL past the store, for states that nothing in it leads to yet. */
  run(sql: string): Promise<void>;
  /** Closes the store and opens it again. */
  reopen(): Promise<void>;
  dispose(): Promise<void>;
}

/** Opens a fresh store with the world of `world.ts` in it. */
export type OpenLab = () => Promise<Lab>;

/** How many transactions were put on disk. */
export const commits = (lab: Lab): number => lab.statements.filter((sql) => sql.toLowerCase() === "commit").length;
