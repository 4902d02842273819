import { redirectStatuses } from "../../factories/redirect-statuses.ts";

export default redirectStatuses("status 303", (status) => status === 303);
