import { asciiCases } from "../../arbitraries/identifier-forms.ts";
import { sameHintFits } from "../../factories/same-hint-fits.ts";

export default sameHintFits(
  (value) => asciiCases(value).filter((other) => other !== value),
  (value) => /[A-Za-z]/.test(value),
);
