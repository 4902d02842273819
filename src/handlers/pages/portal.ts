import type { Dependencies } from "../dependencies.ts";
import { affiliatesRoutes } from "./affiliates.ts";
import { apiKeyPages } from "./api-key.ts";
import { apiKeysRoutes } from "./api-keys.ts";
import { auditRoutes } from "./audit.ts";
import { changePasswordRoutes } from "./change-password.ts";
import { clientRoutes } from "./client-routes.ts";
import { connectedAppRoutes } from "./connected-app.ts";
import { connectedAppsRoutes } from "./connected-apps.ts";
import { deleteDeveloperAppRoutes } from "./delete-developer-app.ts";
import { deleteParticipantRoutes } from "./delete-participant.ts";
import { developerAppPages } from "./developer-app.ts";
import { developerGrantRoutes } from "./developer-grant.ts";
import { developersRoutes } from "./developers.ts";
import { logOutEverywhereRoutes } from "./log-out-everywhere.ts";
import { missingWhenGone } from "./missing-when-gone.ts";
import { newApiKeyRoutes } from "./new-api-key.ts";
import { newDeveloperAppRoutes } from "./new-developer-app.ts";
import { newParticipantRoutes } from "./new-participant.ts";
import type { PageRoute } from "./page.ts";
import { participantRoutes } from "./participant.ts";
import { participantsRoutes } from "./participants.ts";
import { revokeConnectedAppRoutes } from "./revoke-connected-app.ts";
import { securityRoutes } from "./security.ts";

/** The pages of whoever is logged in. The first that fits answers: fixed addresses stand before those with an identifier. */
export const portalRoutes = (dependencies: Dependencies): readonly PageRoute[] =>
  [
    ...apiKeysRoutes(dependencies),
    ...newApiKeyRoutes(dependencies),
    ...clientRoutes(apiKeyPages, dependencies),
    ...developersRoutes(dependencies),
    ...newDeveloperAppRoutes(dependencies),
    ...affiliatesRoutes(dependencies),
    ...clientRoutes(developerAppPages, dependencies),
    ...deleteDeveloperAppRoutes(dependencies),
    ...developerGrantRoutes(dependencies),
    ...participantsRoutes(dependencies),
    ...newParticipantRoutes(dependencies),
    ...participantRoutes(dependencies),
    ...deleteParticipantRoutes(dependencies),
    ...connectedAppsRoutes(dependencies),
    ...connectedAppRoutes(dependencies),
    ...revokeConnectedAppRoutes(dependencies),
    ...auditRoutes(dependencies),
    ...securityRoutes(),
    ...changePasswordRoutes(dependencies),
    ...logOutEverywhereRoutes(dependencies),
  ].map(missingWhenGone);
