import { repeatedParameter } from "../../arbitraries/authorization-faults.ts";
import { refusedToTheClient } from "../../factories/refused-to-the-client.ts";

export default refusedToTheClient(repeatedParameter);
