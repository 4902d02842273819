import type { Migration } from "kysely/migration";
import type { ColumnTypes } from "../engine.ts";
import { initial } from "./0001-initial.ts";
import { consent } from "./0002-consent.ts";
import { documents } from "./0003-documents.ts";
import { authenticationLimits } from "./0004-authentication-limits.ts";
import { lookupQuotas } from "./0005-lookup-quotas.ts";
import { identifierHeldOnce } from "./0006-identifier-held-once.ts";

/** Every migration by name, oldest first. A name that was released never changes and is never taken out. */
export const allMigrations = (types: ColumnTypes): Record<string, Migration> => ({
  "0001-initial": initial(types),
  "0002-consent": consent,
  "0003-documents": documents(types),
  "0004-authentication-limits": authenticationLimits,
  "0005-lookup-quotas": lookupQuotas,
  "0006-identifier-held-once": identifierHeldOnce,
});
