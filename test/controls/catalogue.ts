import type { Target } from "../../conformance/target/target.ts";

/** An honest server that differs from ours in what the contract leaves open, and says so. */
export interface Control {
  title: string;
  /** In what it differs: files of `servers/`, each a module of ours put another way. */
  differs: readonly string[];
  /** Whether it needs a data directory of its own making, for it makes data otherwise. */
  fresh?: true;
  /** Settings of the demo, which declares its lifetimes by itself. */
  env?: Readonly<Record<string, string>>;
  /** Whether it differs in what users see or are led through; the others are not asked for their screens. */
  screens?: true;
  /** Whether it differs in what tokens or affiliates open; the others are not asked for documents, participants and look-ups. */
  resources?: true;
  /** What its owner writes instead of the demo's target. */
  declare?: (target: Target) => Target;
  /** The SHOULDs that it does not follow, for reasons of its own: exactly these are warned of. */
  warned?: readonly string[];
  /** What its difference is about, tried more often. */
  closely?: readonly string[];
  /** What does not apply to it although its target does not say so. */
  inapplicable?: readonly string[];
}

/** The target of a server without these capabilities and endpoints. */
const without =
  (...names: readonly string[]) =>
  (target: Target): Target => ({
    ...target,
    capabilities: target.capabilities.filter((each) => !names.includes(each)),
    endpoints: Object.fromEntries(Object.entries(target.endpoints).filter(([name]) => !names.includes(name))),
  });

export const controls: readonly Control[] = [
  {
    title: "JSON, HTTP and words of another framework",
    resources: true,
    differs: [
      ...["other-json", "other-http", "other-descriptions", "other-media-types-are-415", "scalars-as-text"],
      ...["foreign-revocation-is-400", "other-lookups", "other-quotas", "gets-only"],
      ...["other-resources", "payloads-by-type", "clamped-limits"],
    ],
    closely: [
      "documents/created-answers-201",
      "documents/invalid-document-is-400",
      "documents/payload-comes-back",
      "list/never-more-than-200",
      "participants/created-answers-201",
      "participants/invalid-participant-is-400",
    ],
  },
  {
    title: "null for what is absent, more of HTTP, opaque refresh tokens, times with fractions",
    resources: true,
    differs: [
      ...["null-members", "challenged-only-by-header", "more-of-http", "opaque-refresh-tokens"],
      ...["fractions-of-seconds", "other-challenges", "two-authorizations-are-401", "other-lists", "late-deliveries"],
    ],
    closely: [
      "bearer/needed-scope-is-named",
      "documents/inbox-shows-what-came-in",
      "list/bad-cursor-is-400",
      "list/cursor-walks-every-item-once",
      "list/end-is-null",
    ],
  },
  {
    title: "errors without words, RSA, more metadata, other lifetimes",
    resources: true,
    differs: [
      ...["no-descriptions", "more-than-the-contract", "rsa-signatures", "rsa-key-set"],
      ...["other-problems", "numbered-resources", "unknown-receivers-are-refused"],
    ],
    closely: [
      "bearer/missing-token-is-challenged",
      "documents/idempotency-key-with-another-body-is-409",
      "documents/invisible-is-404",
      "documents/sender-is-in-reach",
      "participants/out-of-reach-is-404",
    ],
    env: {
      COUNTERSIGN_ACCESS_LIFETIME: "300",
      COUNTERSIGN_REFRESH_IDLE: "3600",
      COUNTERSIGN_REFRESH_ABSOLUTE: "20000",
      COUNTERSIGN_REFRESH_ABSOLUTE_CLIENT_CREDENTIALS: "10000",
    },
  },
  {
    title: "opaque access tokens, a clock of whole seconds, IDs and secrets that have to be encoded",
    resources: true,
    differs: ["opaque-access-tokens", "no-key-set", "whole-seconds", "awkward-identifiers", "awkward-secrets"],
    fresh: true,
    declare: without("jwt-access-tokens", "jwks"),
  },
  {
    title: "no grace window",
    differs: ["no-grace"],
    declare: without("renew-grace"),
    closely: ["renew/never-two-live-successors"],
  },
  {
    title: "no grace window, and a rotated token that does no harm before its successor is redeemed",
    differs: ["lenient-without-grace"],
    declare: without("renew-grace"),
    closely: ["renew/reuse-kills-family"],
  },
  {
    title: "a grace window that nobody is told of, no Developer Applications",
    resources: true,
    differs: [],
    declare: (target) => {
      const { developerApp: _one, otherDeveloperApp: _other, pkceApp: _third, ...clients } = target.clients;
      return { ...without("renew-grace")(target), profiles: ["core"], clients };
    },
    closely: ["renew/reuse-kills-family"],
  },
  {
    title: "no refresh token from client_credentials",
    differs: ["no-client-credentials-refresh"],
    declare: without("client-credentials-refresh", "renew-grace"),
  },
  {
    title: "tokens that reach whole accounts only",
    resources: true,
    differs: ["account-wide-reach"],
    screens: true,
    declare: without("participant-reach"),
  },
  {
    title: "another consent screen, and what was tampered with is a bad request",
    differs: ["other-consent-page", "other-hidden-names", "changed-forms-are-400", "changed-sessions-are-400"],
    screens: true,
    declare: (target) => ({ ...target, consent: { ...target.consent, driver: "form" } }),
  },
  {
    title: "no PKCE",
    differs: ["challenges-ignored", "verifiers-ignored", "no-challenge-methods"],
    screens: true,
    declare: (target) => {
      const { pkceApp: _pkceApp, ...clients } = target.clients;
      return { ...without("pkce")(target), clients };
    },
  },
  {
    title: "no introspection, no quotas",
    resources: true,
    differs: ["no-introspection", "no-quotas"],
    declare: without("introspection", "introspect"),
    warned: ["lookup/quota-is-kept"],
    inapplicable: ["lookup/over-quota-says-when"],
  },
  { title: "no revocation", differs: ["no-revocation"], declare: without("revocation", "revoke") },
  {
    title: "neither revocation nor introspection",
    differs: ["no-revocation", "no-introspection"],
    declare: without("revocation", "revoke", "introspection", "introspect"),
  },
  {
    title: "nothing that may be left out",
    resources: true,
    differs: [
      ...["no-client-credentials-refresh", "no-revocation", "no-introspection", "opaque-access-tokens"],
      "no-key-set",
    ],
    declare: (target) => ({ ...without("revoke", "introspect", "jwks")(target), capabilities: [] }),
  },
  {
    title: "chains that end before they are idle for too long, 429 now and then",
    differs: ["throttled-now-and-then"],
    env: { COUNTERSIGN_REFRESH_ABSOLUTE_CLIENT_CREDENTIALS: "7200" },
    inapplicable: ["renew/idle-expiry", "renew/renewal-restarts-the-idle-clock"],
  },
  {
    title: "refresh tokens that are not rotated",
    differs: ["same-generation", "same-refresh-token"],
    declare: without("renew-grace"),
    warned: ["renew/rotates-the-refresh-token"],
    inapplicable: [
      "grant/reuse-kills-family",
      "introspect/spent-generation-is-inactive",
      "refresh-token/shares-its-chain-with-renew",
      "renew/another-client-cannot-trigger-reuse",
      "renew/generations-survive-a-restart",
      "renew/refusals-look-alike",
      "renew/reuse-comes-before-scope",
      "renew/reuse-kills-access-tokens",
      "renew/reuse-kills-family",
      "renew/reuse-spares-other-families",
      "renew/wrong-credentials-come-before-reuse",
    ],
  },
  {
    title: "the other reading of four SHOULDs",
    differs: ["narrowed-at-issue", "body-failures-are-400", "talkative-about-the-inactive", "alive-when-enabled-again"],
    warned: [
      "access-token/dies-with-its-client",
      "client-authentication/failure-is-401",
      "grant/bare-client-id-is-no-authentication",
      "grant/dead-token-needs-authentication-too",
      "grant/renewal-needs-authentication",
      "introspect/inactive-tells-nothing-more",
      "scope/unallowed-scope-is-refused",
    ],
  },
  {
    title: "the other reading of the SHOULDs at resources and look-ups",
    resources: true,
    differs: [
      ...["created-is-200", "errors-without-codes", "lenient-limits", "lenient-cursors", "ends-without-cursors"],
      ...["keys-ignored", "marked-once", "hidden-is-forbidden", "out-of-reach-is-forbidden", "nulls-ignored"],
      ...["plain-challenges", "bad-documents-are-400", "headers-only", "lookups-at-home", "first-way-counts"],
      ...["unknown-affiliates-are-401", "affiliates-to-the-letter"],
    ],
    warned: [
      "bearer/missing-token-has-no-error-code",
      "bearer/needed-scope-is-named",
      "bearer/refusals-are-problems",
      "bearer/token-in-header-and-query-is-400",
      "bearer/token-in-query-is-no-token",
      "documents/body-too-large-is-413",
      "documents/created-answers-201",
      "documents/idempotency-key-creates-once",
      "documents/idempotency-key-with-another-body-is-409",
      "documents/invisible-is-404",
      "documents/marking-an-outgoing-visible-one-is-409",
      "documents/marking-is-idempotent",
      "documents/other-media-type-is-415",
      "documents/unknown-sender-is-named",
      "http/answers-fit-their-schema",
      "http/only-documented-answers",
      "list/bad-cursor-is-400",
      "list/bad-limit-is-400",
      "list/default-limit-is-50",
      "list/end-is-null",
      "lookup/affiliate-case-does-not-matter",
      "lookup/asks-for-exactly-one",
      "lookup/disabled-affiliate-is-403",
      "lookup/document-types-are-told",
      "lookup/is-open-to-browsers",
      "lookup/malformed-affiliate-is-400",
      "lookup/missing-affiliate-is-400",
      "lookup/over-quota-says-when",
      "lookup/quota-is-announced",
      "lookup/refusals-are-problems",
      "lookup/unknown-affiliate-is-403",
      "lookup/unsupported-country-is-named",
      "participants/created-answers-201",
      "participants/null-removes-a-member",
      "participants/out-of-reach-is-404",
      "participants/reach-refusal-is-named",
    ],
  },
  {
    title: "pages and redirects of another framework, without iss",
    differs: ["other-pages", "other-redirects"],
    screens: true,
    warned: ["authorize/iss-is-announced", "authorize/redirects-with-303"],
    inapplicable: ["authorize/iss-comes-back"],
  },
  {
    title: "no more than the RFCs demand",
    differs: ["no-more-than-demanded"],
    warned: [
      "grant/introspection-tells-user-and-participant",
      "http/answers-fit-their-schema",
      "introspect/describes-the-token",
      "scope/answer-names-the-scope",
      "token/answer-tells-the-lifetime",
    ],
  },
];
