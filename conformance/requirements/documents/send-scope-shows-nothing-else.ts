import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  kinds: ["another client's", "unprocessed", "processed", "another account's", "come into another account"],
  all: ["send_documents"],
  some: [],
  demands: "hidden",
});
