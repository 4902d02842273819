import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({
  all: ["receive_documents"],
  some: [],
  at: ["inbox", "document", "payload"],
});
