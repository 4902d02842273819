import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  kinds: ["unprocessed", "processed"],
  all: ["receive_all_documents"],
  at: ["inbox", "document", "payload"],
  demands: "shown",
});
