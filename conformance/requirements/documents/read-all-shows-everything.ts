import { seenAsForetold } from "../../factories/seen-as-foretold.ts";

export default seenAsForetold({ all: ["read_all_documents"], at: ["list", "document"], demands: "shown" });
