import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  kinds: ["own"],
  all: ["send_documents"],
  at: ["list", "document"],
  demands: "shown",
});
