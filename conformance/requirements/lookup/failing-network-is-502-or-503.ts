import { expectStatus } from "../../expect/status.ts";
import { toldAbout } from "../../factories/told-registrations.ts";

export default toldAbout(
  "failing",
  "unregistered",
  (answer) => expectStatus(answer, [502, 503], "when the network fails"),
  { runs: 10 },
);
