import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** Affiliates that have a quota of their own. */
export const lookupQuotas = {
  async up({ schema }: Kysely<Tables>) {
    await schema.alterTable("affiliates").addColumn("lookup_limit", "integer").execute();
    await schema.alterTable("affiliates").addColumn("lookup_window", "integer").execute();
  },
};
