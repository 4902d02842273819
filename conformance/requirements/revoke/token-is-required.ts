import { tokenIsRequired } from "../../factories/token-is-required.ts";

export default tokenIsRequired("revoke");
