import type { ColumnTypes } from "../engine.ts";

export const sqliteTypes: ColumnTypes = {
  binary: "blob",
  counting: (column) => column.primaryKey().autoIncrement(),
};
