import type { Language } from "./messages/language.ts";
import type { Notice } from "./notice.ts";

/** Text as part of an address; half a surrogate pair, which no address can hold, becomes U+FFFD. */
const component = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Where each page and form of the portal lives. A form is posted to the page it stands on unless it has an address here. */
export const addresses = {
  home: "/",
  login: "/login",
  logout: "/logout",
  register: "/register",
  authorize: "/api/auth/authorize",

  apiKeys: "/settings/api-key",
  newApiKey: "/settings/api-key/new",
  apiKey: (id: string) => `/settings/api-key/${component(id)}`,

  developers: "/developers/",
  newDeveloperApp: "/developers/new",
  developerApp: (id: string) => `/developers/${component(id)}`,
  deleteDeveloperApp: (id: string) => `/developers/${component(id)}/delete`,
  developerGrant: (app: string, grant: string) => `/developers/${component(app)}/grants/${component(grant)}`,

  affiliates: "/developers/affiliates",
  disableAffiliate: (id: string) => `/developers/affiliates/${component(id)}/disable`,
  enableAffiliate: (id: string) => `/developers/affiliates/${component(id)}/enable`,

  /** POST only, below the address of an API key or a Developer Application. */
  rotateSecret: (client: string) => `${client}/rotate-secret`,
  endOverlap: (client: string) => `${client}/end-overlap`,
  disable: (client: string) => `${client}/disable`,
  enable: (client: string) => `${client}/enable`,

  participants: "/settings/participants",
  newParticipant: "/settings/participants/new",
  participant: (id: string) => `/settings/participants/${component(id)}`,
  deleteParticipant: (id: string) => `/settings/participants/${component(id)}/delete`,

  connectedApps: "/settings/connected-apps",
  connectedApp: (grant: string) => `/settings/connected-apps/${component(grant)}`,
  revokeConnectedApp: (grant: string) => `/settings/connected-apps/${component(grant)}/revoke`,

  audit: "/settings/audit",
  olderAudit: (before: string) => `/settings/audit?before=${component(before)}`,

  security: "/settings/security",
  changePassword: "/settings/security/password",
  logOutEverywhere: "/settings/security/log-out-everywhere",

  language: (to: Language, returnTo: string) => `/language?to=${to}&return_to=${component(returnTo)}`,
  loginFor: (returnTo: string) => `/login?return_to=${component(returnTo)}`,
  registerFor: (returnTo: string) => `/register?return_to=${component(returnTo)}`,
  /** The page at `address`, opened with a notice of what has just been done. */
  withNotice: (address: string, notice: Notice) => `${address}?notice=${notice}`,
} as const;
