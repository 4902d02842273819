import { redirectStatuses } from "../../factories/redirect-statuses.ts";

export default redirectStatuses("neither 307 nor 308", (status) => status !== 307 && status !== 308);
