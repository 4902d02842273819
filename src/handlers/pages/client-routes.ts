import type { Dependencies } from "../dependencies.ts";
import type { ClientPages } from "./client-pages.ts";
import { clientSettingsRoutes } from "./client-settings.ts";
import { clientStateRoutes } from "./client-state.ts";
import { endOverlapRoutes } from "./end-overlap.ts";
import type { PageRoute } from "./page.ts";
import { rotateSecretRoutes } from "./rotate-secret.ts";

/** What the page of one client does, of either kind. */
export const clientRoutes = (pages: ClientPages, dependencies: Dependencies): readonly PageRoute[] => [
  ...clientSettingsRoutes(pages, dependencies),
  ...rotateSecretRoutes(pages, dependencies),
  ...endOverlapRoutes(pages, dependencies),
  ...clientStateRoutes(pages, dependencies),
];
