import { accountCreate } from "./account/create.ts";
import { accountList } from "./account/list.ts";
import { affiliateCreate } from "./affiliate/create.ts";
import { affiliateDisable } from "./affiliate/disable.ts";
import { affiliateEnable } from "./affiliate/enable.ts";
import { affiliateList } from "./affiliate/list.ts";
import { backup } from "./backup.ts";
import { clientCreate } from "./client/create.ts";
import { clientDisable } from "./client/disable.ts";
import { clientEnable } from "./client/enable.ts";
import { clientEndOverlap } from "./client/end-overlap.ts";
import { clientList } from "./client/list.ts";
import { clientRotateSecret } from "./client/rotate-secret.ts";
import { keysList } from "./keys/list.ts";
import { keysRetire } from "./keys/retire.ts";
import { keysRotate } from "./keys/rotate.ts";
import { migrate } from "./migrate.ts";
import { participantAdd } from "./participant/add.ts";
import { participantList } from "./participant/list.ts";
import { restore } from "./restore.ts";
import { userAdd } from "./user/add.ts";
import { userResetPassword } from "./user/reset-password.ts";

/** Commands of one word. */
export const TOP_VERBS = [migrate, backup, restore];

/** Commands of two words: what they are about, then what they do. */
export const VERB_GROUPS = [
  {
    name: "client",
    summary: "clients: API keys and Developer Applications",
    verbs: [clientCreate, clientList, clientRotateSecret, clientEndOverlap, clientDisable, clientEnable],
  },
  { name: "account", summary: "accounts: customers' workspaces", verbs: [accountCreate, accountList] },
  { name: "user", summary: "users: people who log in", verbs: [userAdd, userResetPassword] },
  {
    name: "participant",
    summary: "participants: legal entities on the Peppol network",
    verbs: [participantAdd, participantList],
  },
  {
    name: "affiliate",
    summary: "affiliate IDs: access to the public lookup",
    verbs: [affiliateCreate, affiliateList, affiliateDisable, affiliateEnable],
  },
  { name: "keys", summary: "signing and protection keys", verbs: [keysList, keysRotate, keysRetire] },
];
