import { type ClientView, clientForm } from "../../src/pages/client-view.ts";
import type { GrantView } from "../../src/pages/connected-apps.ts";
import type { ConsentView } from "../../src/pages/consent-view.ts";
import type { ParticipantView } from "../../src/pages/participants.ts";
import type { TimelineEntry } from "../../src/pages/timeline-entry.ts";

export const AT = Date.UTC(2026, 10, 23, 9, 30);
export const DAY = 86_400_000;

/** What the sample pages show. `text` passes through each text that somebody else chose. */
export function sampleViews(text: (usual: string) => string) {
  const key: ClientView = {
    id: text("key_5b1f0c6a7d8e9f00112233445566778f"),
    name: text("Warehouse"),
    disabled: false,
    scopes: ["send_documents", "receive_documents"],
    redirectUris: [text("https://warehouse.example/callback"), text("http://127.0.0.1/callback?code=x")],
    requirePkce: true,
    secrets: [
      { createdAt: AT, endsAt: null },
      { createdAt: AT - 90 * DAY, endsAt: AT + DAY },
    ],
  };
  const app: ClientView = {
    ...key,
    id: text("app_9dXv2LpQe7Hn"),
    name: text("Books by the sea"),
    secrets: key.secrets.slice(0, 1),
  };
  const off: ClientView = {
    ...key,
    name: text("Old till"),
    disabled: true,
    redirectUris: [],
    secrets: [],
    requirePkce: false,
  };
  const participant = (id: string, name: string, rest: Partial<ParticipantView> = {}): ParticipantView => ({
    id: text(id),
    name: text(name),
    email: text("office@example.com"),
    euVatId: text("CZ12345678"),
    rn: text("12345678"),
    countryCode: text("CZ"),
    participantId: text("0208:0123456789"),
    ...rest,
  });
  const participants = [
    participant("par_1", "Mlýn Vltava s.r.o."),
    participant("par_2", "Mlýn Vltava – sklady s.r.o.", { euVatId: null, participantId: null }),
    participant("par_3", "Bakkerij De Halm", { rn: null, countryCode: text("BE") }),
  ];
  const ids = participants.map(({ id }) => id);
  const consent: ConsentView = {
    client: { name: text("Books by the sea"), kind: "developer_app", developer: text("Seaside Software") },
    account: { name: text("Marit's workspace") },
    login: text("marit@example.com"),
    otherLogin: null,
    redirectHost: text("books.example"),
    scopes: ["read_participant_info", "send_documents", "receive_documents"],
    ticked: ["read_participant_info", "send_documents", "receive_documents"],
    participants,
    candidates: ids.slice(0, 1),
    matchedBy: "euVatId",
    preselected: ids[0] ?? null,
    chosen: ids[0] ?? null,
    unused: [],
    request: text("rq_1.c2VhbGVk"),
    problems: [],
  };
  const grant: GrantView = {
    id: text("gra_1"),
    application: { name: text("Books by the sea"), kind: "developer_app", developer: text("Seaside Software") },
    participant: text("Mlýn Vltava s.r.o."),
    scopes: ["send_documents", "receive_documents"],
    approvedBy: text("marit@example.com"),
    approvedAt: AT - 40 * DAY,
    lastUsedAt: AT,
    state: { connected: true },
  };
  const lost: GrantView = {
    ...grant,
    application: { name: text("Warehouse"), kind: "api_key", developer: text("Marit's workspace") },
    participant: null,
    lastUsedAt: null,
    state: { connected: false, because: "refresh_token_replayed", at: AT },
  };
  const timeline: readonly TimelineEntry[] = [
    { at: AT - 40 * DAY, event: "approved", by: text("marit@example.com") },
    { at: AT - 40 * DAY, event: "first_token" },
    { at: AT - DAY, event: "renewed", times: 12 },
    { at: AT - DAY, event: "retried" },
    { at: AT, event: "replayed" },
    { at: AT, event: "disconnected" },
  ];
  const customers = [
    {
      grantId: text("gra_1"),
      accountName: text("Marit's workspace"),
      approvedAt: AT,
      lastUsedAt: AT,
      state: grant.state,
    },
    { grantId: text("gra_2"), accountName: text("Mlýn"), approvedAt: AT, lastUsedAt: null, state: lost.state },
  ];
  const affiliates = [
    { id: text("7d7f1c5e-42f5-4f0e-9f0e-1f2e3d4c5b6a"), name: text("Web shop"), disabled: false },
    { id: text("0d7f1c5e-42f5-4f0e-9f0e-1f2e3d4c5b6a"), name: text("Old shop"), disabled: true },
  ];
  const badForm = {
    ...clientForm(key),
    name: "",
    redirectUris: text("http://books.example/*"),
    scopes: [],
    problems: [
      { field: "name", problem: "missing" },
      { field: "redirect_uris", problem: "redirect_uri", detail: text("http://books.example/*") },
      { field: "scope", problem: "scope_none" },
    ],
  } as const;
  return { key, app, off, participants, ids, consent, grant, lost, timeline, customers, affiliates, badForm };
}
