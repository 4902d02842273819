import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  kinds: ["another client's", "unprocessed", "processed"],
  all: ["send_documents"],
  some: [],
  demands: "hidden",
});
