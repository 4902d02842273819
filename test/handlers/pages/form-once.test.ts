import { expect, test } from "vitest";
import { identifierFor, newFormName } from "../../../src/handlers/pages/form-once.ts";
import { random } from "../../http/world.ts";

test("one showing of a form makes one thing, in one account, of one sort", () => {
  const name = newFormName(random);
  expect(name).toMatch(/^[\w-]{22}$/);
  expect(newFormName(random)).not.toBe(name);
  const made = identifierFor(name, "key", "acc_1", random);
  expect(made).toMatch(/^key_[0-9a-f]{32}$/);
  expect(identifierFor(name, "key", "acc_1", random)).toBe(made);
  const others = [
    identifierFor(name, "key", "acc_2", random),
    identifierFor(name, "app", "acc_1", random),
    identifierFor(newFormName(random), "key", "acc_1", random),
  ];
  expect(new Set([made, ...others].map((id) => id.slice(4))).size).toBe(4);
});

test.each(["", "x", "a".repeat(23), "a".repeat(21)])(
  "a form without a name of ours, %j, makes something new",
  (name) => {
    const made = identifierFor(name, "app", "acc_1", random);
    expect(made).toMatch(/^app_[0-9a-f]{32}$/);
    expect(identifierFor(name, "app", "acc_1", random)).not.toBe(made);
  },
);
