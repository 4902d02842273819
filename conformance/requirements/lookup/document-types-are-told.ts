import { expectThat } from "../../expect/violation.ts";
import { toldAbout } from "../../factories/told-registrations.ts";

const isText = (value: unknown) => typeof value === "string" && value !== "";

export default toldAbout("registered", "unregistered", (answer) => {
  const { documentTypes } = answer.members;
  const isList = Array.isArray(documentTypes) && documentTypes.length > 0 && documentTypes.every(isText);
  expectThat(isList, () => ({
    expected: "documentTypes to be a list of texts, and not empty",
    actual: JSON.stringify(documentTypes) ?? "no documentTypes",
    exchange: answer,
  }));
});
