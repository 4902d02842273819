import { expectThat } from "../../expect/violation.ts";
import { anyClientAnswer } from "../../factories/drafted-requests.ts";

/** `%x20-21 / %x23-5B / %x5D-7E` (RFC 6749 §5.2). */
const allowed = /^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/;

export default anyClientAnswer((answer) => {
  const { error_description: text } = answer.members;
  if ((text ?? null) === null) return;
  expectThat(typeof text === "string" && allowed.test(text), () => ({
    expected: "an error_description of the characters that RFC 6749 allows",
    actual: JSON.stringify(text),
    exchange: answer,
  }));
});
