import type { ColumnDefinitionBuilder, Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/** Runs queries: the database itself, or a transaction on it. */
export type Queries = Kysely<Tables>;

/** All that differs between database engines. Every method throws `StoreUnavailable` where the engine fails. */
export interface Engine {
  /** Runs one statement that reads. */
  read<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  /** Runs several statements that read one and the same moment. */
  snapshot<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  /**
   * Runs a transaction as if no other writer existed, and resolves when it is on disk. A throw inside undoes all of it.
   */
  write<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  /** Writes a consistent, marked copy to a file that does not exist yet. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Column types that engines spell differently. */
export interface ColumnTypes {
  binary: "blob" | "bytea";
  /** Makes an integer column a primary key that counts by itself. */
  counting: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}
