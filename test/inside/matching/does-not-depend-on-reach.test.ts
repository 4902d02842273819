import { expect, it } from "vitest";
import { controls } from "../../controls/catalogue.ts";
import { startControl } from "../../controls/control-server.ts";
import { judgeServer } from "../../controls/judge-control.ts";

it("hints match at a server whose tokens reach whole accounts [matching/does-not-depend-on-reach]", async () => {
  const control = controls.find(({ differs }) => differs.includes("account-wide-reach"));
  if (!control) throw new Error("no control server reaches whole accounts only");
  const server = await startControl({ ...control, fresh: true }, "");
  try {
    const { results } = await judgeServer(server.targetFile, { only: ["matching/*"], runs: 4 });
    expect(results.length).toBeGreaterThan(20);
    const others = results.filter(({ verdict }) => verdict !== "pass");
    expect(others.map(({ id, verdict, reason }) => ({ id, verdict, reason }))).toEqual([]);
  } finally {
    await server.stop();
  }
}, 60_000);
