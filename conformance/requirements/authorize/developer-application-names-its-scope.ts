import * as fc from "fast-check";
import { refusedToTheClient } from "../../factories/refused-to-the-client.ts";

export default refusedToTheClient(
  () => fc.constant({ change: { params: { scope: undefined } }, error: "invalid_scope" }),
  { clients: ["developerApp", "otherDeveloperApp", "pkceApp"] },
);
