import * as fc from "fast-check";
import { otherKind } from "../../arbitraries/tokens.ts";
import { revokedDespiteHint } from "../../factories/revoked-despite-hint.ts";

export default revokedDespiteHint((kind) => fc.constant(otherKind(kind)));
