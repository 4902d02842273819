import { storeContract } from "./contract.ts";
import { openSqliteLab } from "./sqlite-lab.ts";

storeContract("SQLite", openSqliteLab);
