import { describe, expect, test } from "vitest";
import { coalesce } from "../../src/peppol/coalesce.ts";

/** A promise and what settles it. */
const later = <T>() => Promise.withResolvers<T>();

describe("questions under way", () => {
  test("share one answer, and the next question is a new one", async () => {
    const asked: string[] = [];
    const answers = [later<number>(), later<number>()];
    const ask = coalesce((key: string) => {
      asked.push(key);
      return answers[asked.length - 1]?.promise ?? Promise.resolve(0);
    }, String);
    const [one, other, another] = [ask("a"), ask("a"), ask("b")];
    expect(asked).toEqual(["a", "b"]);
    answers[0]?.resolve(1);
    answers[1]?.resolve(2);
    expect(await Promise.all([one, other, another])).toEqual([1, 1, 2]);
    expect(await ask("a")).toBe(0);
    expect(asked).toEqual(["a", "b", "a"]);
  });

  test("share a throw, which is not kept", async () => {
    let count = 0;
    const ask = coalesce(async (_key: string) => {
      count += 1;
      if (count === 1) throw new Error("bug");
      return count;
    }, String);
    const both = [ask("a"), ask("a")];
    for (const one of both) await expect(one).rejects.toThrow("bug");
    expect(await ask("a")).toBe(2);
  });
});
