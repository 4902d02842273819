import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  kinds: ["another client's", "unprocessed", "processed", "another account's"],
  all: ["send_documents"],
  some: [],
  demands: "hidden",
});
