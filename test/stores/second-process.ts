/** A process of its own at a store's file, started by `second-process.test.ts` with what to do there. */
import { openStore } from "../../src/stores/open.ts";
import { migrateStore } from "../../src/stores/sqlite/migrate.ts";
import { NOW, newToken, redeem } from "./world.ts";

const [task = "", file = "", name = ""] = process.argv.slice(2);

if (task === "migrate") {
  process.stdout.write(JSON.stringify(await migrateStore(file)));
} else {
  const store = await openStore({ file, patience: 10_000 });
  if (task === "administer") {
    for (let n = 0; n < 50; n += 1) await store.createAccount({ id: `acc_${name}_${n}`, name, createdAt: NOW });
  } else if (task === "redeem") {
    const kinds = [];
    for (let generation = 0; generation < 50; generation += 1) {
      kinds.push((await redeem(store, newToken({ generation }), { macKeyId: `mac_${name}` })).redemption.kind);
    }
    process.stdout.write(JSON.stringify(kinds));
  } else if (task === "hold") {
    process.stdout.write("open");
    await new Promise((resolve) => process.stdin.once("end", resolve).resume());
  }
  await store.close();
}
