import * as fc from "fast-check";
import { listCalls, mustHoldItems, mustOpenList } from "../../arbitraries/list-calls.ts";
import { tampered, tamperings } from "../../arbitraries/tamperings.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

/** Cursors that nobody handed out: any text, or one that was handed out and is not what it was. */
const badCursors = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{12,60}$/).map((text) => ({ text })),
  tamperings().map((tampering) => ({ tampering })),
  fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/).map((suffix) => ({ suffix })),
);

export default property({
  requests: 6,
  arbitrary: (world) => fc.record({ call: listCalls(world, { participants: 2 }), bad: badCursors }),
  control: async (world, { call }) => {
    const ask = await mustOpenList(world, call);
    await mustHoldItems(world, call, ask, 2);
    const { next } = expectListPart(await ask({ limit: 1 }));
    if (next === undefined) throw new Unavailable("a list of several items has no cursor after the first");
    expectListPart(await ask({ limit: 1, cursor: next }));
    return { ask, next };
  },
  check: async (_world, { bad }, { ask, next }) => {
    const cursor = "text" in bad ? bad.text : "suffix" in bad ? next + bad.suffix : tampered(next, bad.tampering);
    expectStatus(await ask({ limit: 1, cursor }), 400);
  },
});
