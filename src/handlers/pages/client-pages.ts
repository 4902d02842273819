import type { ClientKind } from "../../domain/client.ts";
import type { ClientFormView } from "../../pages/client-view.ts";
import type { SecretShownView } from "../../pages/secret-shown.ts";
import type { RegisteredClient } from "../../stores/store.ts";
import type { Dependencies } from "../dependencies.ts";
import type { PageReply, UserCall } from "./page.ts";

/** What the pages of one kind of client have of their own. */
export interface ClientPages {
  kind: ClientKind;
  prefix: "key" | "app";
  section: SecretShownView["section"];
  /** The page of one client as a route, and as an address. */
  template: string;
  address: (id: string) => string;
  /** The page of one client, with its form as it was typed. */
  show: (
    call: UserCall,
    registered: RegisteredClient,
    form: ClientFormView,
    status: 200 | 400 | 409,
    dependencies: Dependencies,
  ) => Promise<PageReply>;
}
