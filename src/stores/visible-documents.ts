import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Bearer } from "../domain/bearer.ts";
import type { Sight } from "../domain/document-sight.ts";
import type { Tables } from "./schema.ts";

/** `isVisible` (`domain/document-visibility.ts`) as a condition: what a token shows of the documents of its reach. */
export function visibleTo(
  eb: ExpressionBuilder<Tables, "documents">,
  { accountId, clientId, participantId }: Bearer,
  { everything, own, incoming }: Sight,
): Expression<SqlBool> {
  const reach = [
    eb("documents.account_id", "=", accountId),
    ...(participantId === null ? [] : [eb("documents.participant_id", "=", participantId)]),
  ];
  if (everything) return eb.and(reach);
  const shown = [
    ...(own ? [eb("documents.created_by_client_id", "=", clientId)] : []),
    ...(incoming === "none" ? [] : [cameIn(eb, incoming)]),
  ];
  return eb.and([...reach, eb.or(shown)]);
}

const cameIn = (eb: ExpressionBuilder<Tables, "documents">, incoming: "all" | "unprocessed") =>
  eb.and([
    eb("documents.direction", "=", "incoming"),
    ...(incoming === "all" ? [] : [eb("documents.processed_at", "is", null)]),
  ]);
