import { SCOPES, type Scope } from "../domain/scope.ts";

/**
 * Who lives in a demo store. The companies are invented, and their numbers fail the check digits of their countries, so
 * they can belong to nobody.
 */
export interface CastParticipant {
  name: string;
  email: string;
  euVatId?: string;
  rn?: string;
  countryCode: "BE" | "CZ" | "SK";
  participantId?: string;
}

export const ACCOUNTS = {
  bearings: {
    name: "Ložiska Sázava",
    participants: [
      {
        name: "Ložiska Sázava s.r.o.",
        email: "faktury@loziska-sazava.example.test",
        euVatId: "CZ12345678",
        rn: "12345678",
        countryCode: "CZ",
        participantId: "0154:12345678",
      },
      {
        name: "Ložiská Sázava Slovensko s.r.o.",
        email: "faktury@loziska-sazava-sk.example.test",
        euVatId: "SK2048317562",
        rn: "41507293",
        countryCode: "SK",
        participantId: "0245:2048317562",
      },
      {
        name: "Sazava Bearings BV",
        email: "facturen@sazava-bearings.example.test",
        euVatId: "BE0417502986",
        rn: "0417502986",
        countryCode: "BE",
        participantId: "0208:0417502986",
      },
    ],
  },
  atelier: {
    name: "Skupina Tichá Voda",
    participants: [
      {
        name: "Atelier Vandermeulen BV",
        email: "boekhouding@atelier-vandermeulen.example.test",
        euVatId: "BE0683915207",
        countryCode: "BE",
        participantId: "0208:0683915207",
      },
      {
        name: "Nadace Tichá Voda",
        email: "kancelar@ticha-voda.example.test",
        rn: "60284716",
        countryCode: "CZ",
        participantId: "0154:60284716",
      },
      {
        name: "Tichá Voda Textil s.r.o.",
        email: "faktury@ticha-voda-textil.example.test",
        euVatId: "CZ73019458",
        rn: "73019458",
        countryCode: "CZ",
        participantId: "0154:73019458",
      },
      {
        name: "Dolina Logistika s.r.o.",
        email: "faktury@dolina-logistika.example.test",
        euVatId: "CZ699004127",
        rn: "38462057",
        countryCode: "CZ",
      },
      {
        name: "Dolina Sklady s.r.o.",
        email: "faktury@dolina-sklady.example.test",
        euVatId: "CZ699004127",
        rn: "C 84610 KSÚL",
        countryCode: "CZ",
      },
      // Names that pages must not take for markup, and that must not turn round what stands beside them.
      {
        name: "Tichá Voda <Export> & syn",
        email: "faktury@ticha-voda-export.example.test",
        rn: "52907318",
        countryCode: "SK",
      },
      {
        name: "Tichá Voda Sklo \u202e.o.r.s",
        email: "faktury@ticha-voda-sklo.example.test",
        euVatId: "SK2091746038",
        countryCode: "SK",
      },
    ],
  },
  bakery: {
    name: "Pekáreň Jedľa",
    participants: [
      {
        name: "Pekáreň Jedľa s.r.o.",
        email: "faktury@pekaren-jedla.example.test",
        euVatId: "SK2137604985",
        rn: "17730264",
        countryCode: "SK",
        participantId: "0245:2137604985",
      },
    ],
  },
  beginning: { name: "Nový <Začátek>", participants: [] },
  gatehouse: { name: "Poortwachter", participants: [] },
  compass: { name: "Fakturační Kompas", participants: [] },
  lark: { name: "Leeuwerik Software", participants: [] },
} as const satisfies Record<string, { name: string; participants: readonly CastParticipant[] }>;

export type AccountName = keyof typeof ACCOUNTS;

interface CastUser {
  login: string;
  account: AccountName;
  limit?: number;
  /** Seconds. */
  window?: number;
}

export const USERS = {
  owner: { login: "jana.dvorakova@loziska-sazava.example.test", account: "bearings" },
  colleague: { login: "petr.hajek@loziska-sazava.example.test", account: "bearings" },
  customer: { login: "lotte.vandermeulen@ticha-voda.example.test", account: "atelier" },
  single: { login: "zuzana.kovacova@pekaren-jedla.example.test", account: "bakery" },
  empty: { login: "marek.novy@novy-zacatek.example.test", account: "beginning" },
  throttled: { login: "wim.peeters@poortwachter.example.test", account: "gatehouse", limit: 5, window: 60 },
} as const satisfies Record<string, CastUser>;

export type UserName = keyof typeof USERS;

interface CastClient {
  name: string;
  kind: "api_key" | "developer_app";
  account: AccountName;
  scopes: readonly Scope[];
  requirePkce?: boolean;
  disabled?: boolean;
  limit?: number;
  /** Seconds. */
  window?: number;
}

export const CLIENTS = {
  apiKey: { name: "Sázava warehouse", kind: "api_key", account: "bearings", scopes: SCOPES },
  otherApiKey: { name: "Tichá Voda bookkeeping", kind: "api_key", account: "atelier", scopes: SCOPES },
  limitedKey: { name: "Sázava outbox", kind: "api_key", account: "bearings", scopes: ["send_documents"] },
  disabledKey: { name: "Sázava, retired", kind: "api_key", account: "bearings", scopes: SCOPES, disabled: true },
  throttledKey: {
    name: "Sázava, throttled",
    kind: "api_key",
    account: "bearings",
    scopes: SCOPES,
    limit: 5,
    window: 60,
  },
  developerApp: { name: "Kompas Invoicing", kind: "developer_app", account: "compass", scopes: SCOPES },
  otherDeveloperApp: { name: "Leeuwerik <b>Ledger</b>", kind: "developer_app", account: "lark", scopes: SCOPES },
  pkceApp: {
    name: "Kompas \u202eeliboM",
    kind: "developer_app",
    account: "compass",
    scopes: SCOPES,
    requirePkce: true,
  },
} as const satisfies Record<string, CastClient>;

export type ClientName = keyof typeof CLIENTS;

export const AFFILIATES = {
  active: { name: "Price comparison", account: "compass" },
  disabled: { name: "Price comparison, retired", account: "compass" },
  throttled: { name: "Price comparison, throttled", account: "compass", limit: 5, window: 60 },
} as const satisfies Record<string, { name: string; account: AccountName; limit?: number; window?: number }>;

/** What the lookup finds, does not find, and cannot ask about. */
export const LOOKUP = { registered: "0208:0417502986", unregistered: "0208:0735208461", failing: "0208:0902648175" };

/** Loopback first (RFC 8252 §7.3), one with a query of its own, one https. */
export const redirectUris = (client: ClientName): readonly string[] => [
  `http://127.0.0.1:8976/${client}/callback`,
  `http://127.0.0.1:8976/${client}/callback?code=x`,
  `https://${client.toLowerCase()}.example.test/callback`,
];
