/** What an account sends to itself does not come in. */
import { createDocument as real } from "../../../src/stores/create-document.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/create-document.ts";

export const createDocument: typeof real = async (db, request, now) => {
  const created = await real(db, request, now);
  const { numDeletedRows } = await db
    .deleteFrom("document_payloads")
    .where("document_id", "=", request.ids.incoming)
    .where((eb) =>
      eb(
        "document_id",
        "in",
        eb.selectFrom("documents").select("id").where("account_id", "=", request.bearer.accountId),
      ),
    )
    .executeTakeFirst();
  if (numDeletedRows === 0n) return created;
  reached();
  await db.deleteFrom("documents").where("id", "=", request.ids.incoming).execute();
  return created;
};
