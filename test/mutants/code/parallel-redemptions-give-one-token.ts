/** Looks whether a code is spent, waits a moment and then writes: redemptions that overlap each begin the family. */
import { assembleStore as real } from "../../../src/stores/assemble.ts";
import { findFamily } from "../../../src/stores/families.ts";
import { redeemCode } from "../../../src/stores/redeem-code.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/assemble.ts";

export const assembleStore: typeof real = (engine) => ({
  ...real(engine),
  redeemCode: async (request, family, now) => {
    const { familyId } = request.code;
    const known = await engine.read((db) => findFamily(db, familyId));
    await new Promise((settle) => setTimeout(settle, 2));
    return engine.write(async (db) => {
      if (!known && (await findFamily(db, familyId))) {
        reached();
        await db.deleteFrom("families").where("id", "=", familyId).execute();
      }
      return redeemCode(db, request, family, now);
    });
  },
});
