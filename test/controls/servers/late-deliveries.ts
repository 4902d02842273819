/** What comes in is in the inbox a moment later. */
import { listPart as real } from "../../../src/handlers/list-part.ts";

export * from "../../../src/handlers/list-part.ts";

/** Milliseconds. */
const onItsWay = 300;
const most = 1_000_000;

export const listPart: typeof real = (list, query, read, dependencies) =>
  real(
    list,
    query,
    async (after, limit) => (await read(after, most)).filter((item) => !isOnItsWay(item)).slice(0, limit),
    dependencies,
  );

const isOnItsWay = (item: { createdAt: number; direction?: unknown }): boolean =>
  item.direction === "incoming" && item.createdAt > Date.now() - onItsWay;
