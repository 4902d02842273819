import { SCOPES } from "../../src/domain/scope.ts";
import { apiKeyPage, apiKeysPage, newApiKeyPage } from "../../src/pages/api-keys.ts";
import { auditPage } from "../../src/pages/audit.ts";
import { clientForm } from "../../src/pages/client-view.ts";
import { connectedAppPage } from "../../src/pages/connected-app.ts";
import { connectedAppsPage } from "../../src/pages/connected-apps.ts";
import { consentPage } from "../../src/pages/consent.ts";
import { deleteDeveloperAppPage, developerAppPage } from "../../src/pages/developer-app.ts";
import { developerGrantPage } from "../../src/pages/developer-grant.ts";
import { developersPage, newDeveloperAppPage } from "../../src/pages/developers.ts";
import { failurePage } from "../../src/pages/failure.ts";
import type { Html } from "../../src/pages/html.ts";
import { loggedOutPage } from "../../src/pages/logged-out.ts";
import { loginPage } from "../../src/pages/login.ts";
import type { PageContext } from "../../src/pages/page-context.ts";
import { editParticipantPage, newParticipantPage, participantForm } from "../../src/pages/participant-form.ts";
import { deleteParticipantPage, participantsPage } from "../../src/pages/participants.ts";
import { registerPage } from "../../src/pages/register.ts";
import { secretShownPage } from "../../src/pages/secret-shown.ts";
import { securityPage } from "../../src/pages/security.ts";
import { AT, DAY, sampleViews } from "./sample-views.ts";

/** Every page in every state worth looking at. `text` passes through each text that somebody else chose. */
export function samples(text: (usual: string) => string): Record<string, (page: PageContext) => Html> {
  const { key, app, off, participants, ids, consent, grant, lost, timeline, customers, affiliates, badForm } =
    sampleViews(text);
  return {
    login: (page) =>
      loginPage(page, { login: "", returnTo: "", consentWaits: false, registrationOpen: true, problems: [] }),
    "login-refused": (page) =>
      loginPage(page, {
        login: text("marit@example.com"),
        returnTo: text("/api/auth/authorize?client_id=app_1&state=x"),
        consentWaits: true,
        registrationOpen: true,
        problems: [{ field: null, problem: "credentials_wrong" }],
      }),
    register: (page) => registerPage(page, { name: "", login: "", returnTo: "", problems: [] }),
    "register-refused": (page) =>
      registerPage(page, {
        name: text("Marit's workspace"),
        login: text("marit@example.com"),
        returnTo: text("/developers/"),
        problems: [
          { field: "login", problem: "login_taken" },
          { field: "password", problem: "password_too_short", detail: "12" },
        ],
      }),
    "logged-out": loggedOutPage,
    "failure-consent-link": (page) => failurePage(page, { failure: "redirect_uri_mismatch" }),
    "failure-too-many": (page) => failurePage(page, { failure: "too_many_requests", retryAfter: 42 }),
    consent: (page) => consentPage(page, consent),
    "consent-several": (page) =>
      consentPage(page, {
        ...consent,
        matchedBy: "rn+countryCode",
        candidates: ids.slice(0, 2),
        preselected: null,
        chosen: null,
      }),
    "consent-own": (page) =>
      consentPage(page, {
        ...consent,
        client: { name: text("Warehouse"), kind: "api_key", developer: text("Marit's workspace") },
        otherLogin: text("/login?return_to=%2Fapi"),
        scopes: SCOPES,
        ticked: SCOPES,
        matchedBy: null,
        candidates: [],
        preselected: null,
        chosen: null,
        unused: [
          { hint: "euVatId", because: "no_match" },
          { hint: "rn", because: "half_a_pair" },
          { hint: "countryCode", because: "euVatId_matched" },
        ],
      }),
    "consent-only": (page) =>
      consentPage(page, {
        ...consent,
        participants: participants.slice(0, 1),
        candidates: ids.slice(0, 1),
        matchedBy: "only",
      }),
    "consent-empty-account": (page) =>
      consentPage(page, {
        ...consent,
        participants: [],
        candidates: [],
        matchedBy: null,
        preselected: null,
        chosen: null,
      }),
    "consent-refused": (page) =>
      consentPage(page, {
        ...consent,
        ticked: [],
        chosen: null,
        problems: [
          { field: "participant", problem: "participant_none" },
          { field: "scope", problem: "scope_none" },
        ],
      }),
    "api-keys": (page) => apiKeysPage({ ...page, notice: "saved" }, { keys: [key, off] }),
    "api-keys-empty": (page) => apiKeysPage(page, { keys: [] }),
    "api-key-new": (page) => newApiKeyPage(page, clientForm()),
    "api-key-new-refused": (page) => newApiKeyPage(page, badForm),
    "api-key": (page) => apiKeyPage(page, { key, form: clientForm(key) }),
    "api-key-off": (page) => apiKeyPage(page, { key: off, form: badForm }),
    "secret-made": (page) =>
      secretShownPage(page, {
        section: "apiKeys",
        clientName: text("Warehouse"),
        clientId: key.id,
        secret: text("cs_Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE"),
        oldSecret: null,
        next: "/settings/api-key",
      }),
    "secret-rotated": (page) =>
      secretShownPage(page, {
        section: "developers",
        clientName: text("Books by the sea"),
        clientId: app.id,
        secret: text("cs_Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE"),
        oldSecret: AT + DAY,
        next: "/developers/",
      }),
    developers: (page) =>
      developersPage(page, {
        apps: [
          { ...app, customers: 3 },
          { ...off, customers: 1 },
        ],
        affiliates: { affiliates, name: "", problems: [] },
      }),
    "developers-empty": (page) =>
      developersPage(page, {
        apps: [],
        affiliates: { affiliates: [], name: "", problems: [{ field: "name", problem: "missing" }] },
      }),
    "developer-app-new": (page) => newDeveloperAppPage(page, clientForm()),
    "developer-app": (page) => developerAppPage(page, { app, form: clientForm(app), customers }),
    "developer-app-off": (page) => developerAppPage(page, { app: off, form: clientForm(off), customers: [] }),
    "developer-app-delete": (page) => deleteDeveloperAppPage(page, { id: app.id, name: app.name, customers: 5 }),
    "developer-grant": (page) =>
      developerGrantPage(page, {
        app: { id: app.id, name: app.name },
        accountName: text("Marit's workspace"),
        state: lost.state,
        timeline: timeline.map((entry) => (entry.event === "approved" ? { ...entry, by: null } : entry)),
      }),
    participants: (page) => participantsPage(page, { participants }),
    "participants-empty": (page) => participantsPage(page, { participants: [] }),
    "participant-new": (page) => newParticipantPage(page, participantForm()),
    "participant-refused": (page) =>
      editParticipantPage(page, text("par_1"), {
        ...participantForm(participants[0]),
        countryCode: text("Czechia"),
        problems: [
          { field: "countryCode", problem: "country_code" },
          { field: "participantId", problem: "participant_id" },
        ],
      }),
    "participant-delete": (page) =>
      deleteParticipantPage(page, { id: text("par_1"), name: text("Mlýn Vltava s.r.o.") }),
    "connected-apps": (page) => connectedAppsPage(page, { grants: [grant, lost] }),
    "connected-apps-empty": (page) => connectedAppsPage(page, { grants: [] }),
    "connected-app": (page) => connectedAppPage(page, { grant, timeline: timeline.slice(0, 4) }),
    "connected-app-lost": (page) => connectedAppPage(page, { grant: lost, timeline }),
    audit: (page) =>
      auditPage(page, {
        entries: [
          {
            at: AT,
            event: "grant.created",
            actor: text("marit@example.com"),
            subject: text("gra_1"),
            detail: { scope: text("send_documents"), whole: true, participant: null },
          },
          {
            at: AT,
            event: text("something.else"),
            actor: text("operator"),
            subject: text("key_1"),
            detail: { [text("because")]: 3 },
          },
        ],
        newest: false,
        older: text("412"),
      }),
    "audit-empty": (page) => auditPage(page, { entries: [], newest: true, older: null }),
    security: (page) => securityPage(page, { login: text("marit@example.com"), problems: [] }),
    "security-refused": (page) =>
      securityPage(page, {
        login: text("marit@example.com"),
        problems: [
          { field: "current_password", problem: "password_wrong" },
          { field: "new_password", problem: "password_too_short", detail: "12" },
        ],
      }),
  };
}

/** Pages that are shown before anybody has logged in. */
export const WITHOUT_LOGIN: readonly string[] = [
  "login",
  "login-refused",
  "register",
  "register-refused",
  "logged-out",
];

/** What a page is told about the visit, in one language. */
export const visit = (
  language: PageContext["language"],
  sample: string,
  text = (usual: string) => usual,
): PageContext => ({
  language,
  path: text("/settings/participants?x=1&y=2"),
  csrf: text("b0e1f7"),
  user: WITHOUT_LOGIN.includes(sample)
    ? undefined
    : { login: text("marit@example.com"), accountName: text("Marit's workspace") },
});
