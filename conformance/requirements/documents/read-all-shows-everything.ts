import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  kinds: ["own", "another client's", "unprocessed", "processed"],
  all: ["read_all_documents"],
  at: ["list", "document"],
  demands: "shown",
});
