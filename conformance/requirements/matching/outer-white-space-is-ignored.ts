import { outerSpaces } from "../../arbitraries/identifier-forms.ts";
import { sameHintFits } from "../../factories/same-hint-fits.ts";

export default sameHintFits(outerSpaces);
