import { StoreUnavailable } from "../store.ts";

/** What each failure of SQLite or the file system means for people. Keys are the beginnings of error codes. */
const SENTENCES: readonly (readonly [code: string, sentence: (file: string) => string])[] = [
  ["SQLITE_BUSY", (file) => `The store "${file}" is locked by another program; stop that program or try again.`],
  ["SQLITE_LOCKED", (file) => `The store "${file}" is locked by another program; stop that program or try again.`],
  ["SQLITE_FULL", (file) => `The disk that holds the store "${file}" is full; make room on it.`],
  ["ENOSPC", (file) => `The disk that holds "${file}" is full; make room on it.`],
  ["SQLITE_IOERR", (file) => `The disk failed to read or write the store "${file}"; look at the disk.`],
  ["SQLITE_CORRUPT", (file) => `The store "${file}" is damaged; restore a back-up with "countersign restore".`],
  ["SQLITE_NOTADB", (file) => `The file "${file}" is not a store: it is no SQLite database.`],
  ["SQLITE_CANTOPEN", (file) => `The store "${file}" cannot be opened; look at its path and its permissions.`],
  [
    "SQLITE_READONLY",
    (file) => `The store "${file}" cannot be written; look at the permissions of it and its directory.`,
  ],
  ["EROFS", (file) => `"${file}" cannot be written: its file system is read-only.`],
  ["EACCES", (file) => `"${file}" cannot be used; look at the permissions of it and its directory.`],
  ["EPERM", (file) => `"${file}" cannot be used; look at the permissions of it and its directory.`],
  ["ENOENT", (file) => `The directory of "${file}" does not exist; make it first.`],
  ["ENOTDIR", (file) => `The directory of "${file}" is not a directory.`],
  ["EISDIR", (file) => `"${file}" is a directory; name a file.`],
];

/** The failure as `StoreUnavailable`, or undefined when the error is none of the engine's: then it is a bug. */
export function asUnavailable(error: unknown, file: string): StoreUnavailable | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const { code } = error;
  const [, sentence] = SENTENCES.find(([beginning]) => code.startsWith(beginning)) ?? [];
  return sentence && new StoreUnavailable(sentence(file), { cause: error });
}
