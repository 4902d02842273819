import { expectJsonRefusal } from "../../expect/json-refusal.ts";
import { anyAnswer } from "../../factories/drafted-requests.ts";
import { isClientOperation } from "../../target/client-endpoints.ts";

const statuses = [400, 401];

export default anyAnswer((operation, answer) => {
  if (isClientOperation(operation) && statuses.includes(answer.status) && answer.request.method !== "HEAD")
    expectJsonRefusal(answer);
});
