import { unknownHints } from "../../arbitraries/tokens.ts";
import { revokedDespiteHint } from "../../factories/revoked-despite-hint.ts";

export default revokedDespiteHint(() => unknownHints());
