import { expectJsonRefusal } from "../../expect/json-refusal.ts";
import { anyAnswer } from "../../factories/drafted-requests.ts";
import { isClientOperation } from "../../target/client-endpoints.ts";

const statuses = [405, 413, 415, 429, 503];

export default anyAnswer((operation, answer) => {
  if (isClientOperation(operation) && statuses.includes(answer.status) && answer.request.method !== "HEAD")
    expectJsonRefusal(answer);
});
