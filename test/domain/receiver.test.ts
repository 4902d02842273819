import { expect, test } from "vitest";
import { checkReceiver } from "../../src/domain/receiver.ts";

test.each(["0208:0123456789", "par_1", "Mlýn Vltava", "0208:\u212aelvin", "a b", "x".repeat(255)])(
  "%j may be a receiver",
  (receiver) => expect(checkReceiver(receiver)).toBeUndefined(),
);

test.each([
  "",
  " ",
  "\u00a0",
  "\u200b",
  " 0208:1",
  "0208:1 ",
  "0208:1\u2003",
  "\ufeff0208:1",
  "0208:1\n",
  "0208:\u00001",
  "0208:\u00851",
  "0208:1\u007f",
  "0208:\u202e1",
  "x".repeat(256),
])("%j may not", (receiver) => {
  expect(checkReceiver(receiver)).toMatchObject({ refused: "parameter_malformed", field: "receiver" });
});
