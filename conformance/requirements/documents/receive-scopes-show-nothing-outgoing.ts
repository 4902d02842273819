import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  kinds: ["own", "another client's", "another account's"],
  some: ["receive_documents", "receive_all_documents"],
  demands: "hidden",
});
