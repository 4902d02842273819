import { addresses } from "../../pages/addresses.ts";
import { newApiKeyPage } from "../../pages/api-keys.ts";
import type { Dependencies } from "../dependencies.ts";
import { apiKeyPages } from "./api-key.ts";
import { newClientRoutes } from "./new-client.ts";

export const newApiKeyRoutes = (dependencies: Dependencies) =>
  newClientRoutes(apiKeyPages, { address: addresses.newApiKey, render: newApiKeyPage }, dependencies);
