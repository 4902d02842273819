import { expectIsolated } from "../../expect/isolated.ts";
import { whereverNamed } from "../../factories/telling-names.ts";

export default whereverNamed((name) => /[\u202d\u202e]/.test(name), "a direction override", expectIsolated);
