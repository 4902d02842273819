import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

/** Clients that have a limit of their own on how often they authenticate. */
export const authenticationLimits = {
  async up({ schema }: Kysely<Tables>) {
    await schema.alterTable("clients").addColumn("authentication_limit", "integer").execute();
    await schema.alterTable("clients").addColumn("authentication_window", "integer").execute();
  },
};
