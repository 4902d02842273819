import { foldCase } from "./fold-case.ts";
import { withoutWhiteSpace } from "./without-white-space.ts";

/**
 * The form in which identifiers of participants are compared, and never shown: compatibility forms, case and white space
 * do not count; hyphens and dots do, and no check digit is verified. Idempotent.
 */
export const normaliseIdentifier = (text: string): string => plain(foldCase(plain(text)));

// Both ways of folding can leave what NFKC joins, and NFKC can leave a space.
const plain = (text: string): string => withoutWhiteSpace(text.normalize("NFKC"));
