import type { ClientKind } from "../../domain/client.ts";
import type { Scope } from "../../domain/scope.ts";
import type { Disconnection } from "../disconnection.ts";
import type { Problem } from "../form-problem.ts";
import type { Html } from "../html.ts";
import type { Notice } from "../notice.ts";
import type { AuditEvent } from "./audit-events.ts";
import type { FailureKind } from "./failure-kinds.ts";

/** Why an identifier that came with a consent link was not used. */
export type UnusedBecause = "no_match" | "half_a_pair" | "euVatId_matched";

interface Labelled {
  label: string;
  hint: string;
}

/** Everything the pages say. A language is one value of this type, so that a missing sentence does not compile. */
export interface Messages {
  /** The language's own name. */
  language: string;
  layout: {
    skip: string;
    navigation: string;
    languages: string;
    account: (name: Html) => Html;
    logOut: string;
    logIn: string;
    footer: string;
    cancel: string;
    yes: string;
    no: string;
    none: string;
    never: string;
    state: string;
    actions: string;
  };
  pages: {
    apiKeys: string;
    developers: string;
    participants: string;
    connectedApps: string;
    audit: string;
    security: string;
  };
  notices: Record<Notice, string>;
  problems: { heading: string } & Record<Problem, (detail: string) => string>;
  /** Each scope in plain words, as what the application may do. */
  scopes: Record<Scope, string>;
  fields: {
    login: string;
    password: string;
    newPassword: Labelled;
    currentPassword: string;
    accountName: Labelled;
    email: string;
  };
  login: { title: string; submit: string; register: (link: (text: string) => Html) => Html; continues: string };
  register: { title: string; lead: string; submit: string; logIn: (link: (text: string) => Html) => Html };
  loggedOut: { title: string; text: string };
  failures: Record<FailureKind, { title: string; text: string; advice: string }>;
  /** Seconds until a request is worth repeating. */
  retryAfter: (seconds: number) => string;
  consent: {
    title: string;
    asks: (application: Html) => Html;
    kinds: Record<ClientKind, (developer: Html) => Html>;
    forAccount: (account: Html, login: Html) => Html;
    otherUser: string;
    participantHeading: string;
    participantHint: string;
    matched: string;
    matchedBy: Record<"euVatId" | "rn+countryCode" | "only", string>;
    several: Record<"euVatId" | "rn+countryCode", string>;
    otherParticipants: string;
    wholeAccount: string;
    wholeAccountHint: string;
    scopeHeading: string;
    scopeHint: string;
    unusedHeading: string;
    unused: (hint: Html, because: UnusedBecause) => Html;
    returnsTo: (host: Html) => Html;
    allow: string;
    deny: string;
    revocable: string;
  };
  clients: {
    clientId: string;
    name: Labelled;
    redirectUris: Labelled;
    scopes: Labelled;
    requirePkce: Labelled;
    enabled: string;
    disabled: string;
    manage: (name: Html) => Html;
    save: string;
    settings: string;
    secrets: string;
    secretsHint: string;
    secretCreated: (when: Html) => Html;
    secretEnds: (when: Html) => Html;
    secretStays: string;
    noSecrets: string;
    rotateHeading: string;
    rotateText: string;
    overlap: Labelled;
    overlaps: { none: string; hour: string; day: string; week: string };
    rotate: string;
    endOverlap: string;
    endOverlapText: string;
    stateHeading: string;
    disable: string;
    disableText: string;
    enable: string;
    enableText: string;
  };
  apiKeys: { lead: string; create: string; createTitle: string; empty: string };
  developers: {
    lead: string;
    apps: string;
    create: string;
    createTitle: string;
    empty: string;
    customers: (count: number) => string;
    connections: string;
    connectionsEmpty: string;
    customer: string;
    timeline: (customer: Html) => Html;
    deleteHeading: string;
    deleteText: string;
    delete: string;
    deleteTitle: string;
    deleteQuestion: (name: Html, customers: string) => Html;
    deleteSubmit: string;
  };
  affiliates: {
    heading: string;
    lead: string;
    empty: string;
    name: Labelled;
    id: string;
    create: string;
    disable: (name: Html) => Html;
    enable: (name: Html) => Html;
  };
  secretShown: {
    title: string;
    lead: (name: Html) => Html;
    onlyTime: string;
    clientId: string;
    clientSecret: string;
    oldEnds: (when: Html) => Html;
    oldEnded: string;
    done: string;
  };
  participants: {
    lead: string;
    create: string;
    createTitle: string;
    editTitle: string;
    empty: string;
    save: string;
    edit: (name: Html) => Html;
    delete: (name: Html) => Html;
    deleteTitle: string;
    deleteQuestion: (name: Html) => Html;
    deleteSubmit: string;
    name: Labelled;
    email: string;
    euVatId: Labelled;
    rn: Labelled;
    countryCode: Labelled;
    participantId: Labelled;
  };
  grants: {
    lead: string;
    empty: string;
    application: string;
    developer: (name: Html) => Html;
    ownApplication: string;
    reach: string;
    wholeAccount: string;
    scopes: string;
    approved: string;
    approvedBy: (login: Html, when: Html) => Html;
    lastUsed: string;
    connected: string;
    disconnected: string;
    timeline: (application: Html) => Html;
    revoke: (application: Html) => Html;
    disconnections: Record<Disconnection, string>;
  };
  timeline: {
    title: string;
    whyHeading: string;
    stillConnected: string;
    history: string;
    empty: string;
    approved: (login: Html) => Html;
    approvedByCustomer: string;
    firstToken: string;
    renewed: (times: number) => string;
    retried: string;
    replayed: string;
    detailsHeading: string;
    revokeHeading: string;
    revokeText: string;
  };
  audit: {
    lead: string;
    empty: string;
    when: string;
    what: string;
    who: string;
    about: string;
    older: string;
    newest: string;
    events: Record<AuditEvent, string>;
  };
  security: {
    lead: (login: Html) => Html;
    passwordHeading: string;
    changePassword: string;
    everywhereHeading: string;
    everywhereText: string;
    logOutEverywhere: string;
  };
}
