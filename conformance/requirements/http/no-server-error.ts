import { expectNoServerError } from "../../expect/documented.ts";
import { anyAnswer } from "../../factories/drafted-requests.ts";

export default anyAnswer(expectNoServerError);
