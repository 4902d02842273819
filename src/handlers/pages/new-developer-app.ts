import { addresses } from "../../pages/addresses.ts";
import { newDeveloperAppPage } from "../../pages/developers.ts";
import type { Dependencies } from "../dependencies.ts";
import { developerAppPages } from "./developer-app.ts";
import { newClientRoutes } from "./new-client.ts";

export const newDeveloperAppRoutes = (dependencies: Dependencies) =>
  newClientRoutes(developerAppPages, { address: addresses.newDeveloperApp, render: newDeveloperAppPage }, dependencies);
