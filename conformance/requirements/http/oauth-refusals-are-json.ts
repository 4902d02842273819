import { expectJsonRefusal } from "../../expect/json-refusal.ts";
import { anyClientAnswer } from "../../factories/drafted-requests.ts";

const statuses = [400, 401];

export default anyClientAnswer((answer) => {
  if (statuses.includes(answer.status) && answer.request.method !== "HEAD") expectJsonRefusal(answer);
});
