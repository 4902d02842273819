import type { Target } from "../../conformance/target/target.ts";

/** An honest server that differs from ours in what the contract leaves open, and says so. */
export interface Control {
  title: string;
  /** The modules of ours that it has of its own: files of `servers/`. */
  servers: readonly string[];
  /** Whether it needs a data directory of its own making, for it makes data otherwise. */
  fresh?: true;
  /** Settings of the demo; it declares lifetimes by itself. */
  env?: Readonly<Record<string, string>>;
  /** What its owner writes instead of the demo's target. */
  declare?: (target: Target) => Target;
  /** The SHOULDs that it does not follow, for reasons of its own: exactly these are warned of. */
  warned?: readonly string[];
}

const lacking =
  (...capabilities: readonly string[]) =>
  (target: Target): Target => ({
    ...target,
    capabilities: target.capabilities.filter((each) => !capabilities.includes(each)),
  });

const notServing =
  (...names: readonly (keyof Target["endpoints"])[]) =>
  (target: Target): Target => ({
    ...target,
    endpoints: Object.fromEntries(Object.entries(target.endpoints).filter(([name]) => !names.some((n) => n === name))),
  });

export const controls: readonly Control[] = [
  { title: "members in any order, and more of them", servers: ["other-json"] },
  { title: "errors in other words", servers: ["other-descriptions"] },
  { title: "errors without words", servers: ["no-descriptions"] },
  {
    title: "opaque access tokens",
    servers: ["opaque-access-tokens", "no-key-set"],
    declare: (target) => lacking("jwt-access-tokens")(notServing("jwks")(target)),
  },
  { title: "opaque refresh tokens", servers: ["opaque-refresh-tokens"] },
  { title: "no grace window", servers: ["no-grace"], declare: lacking("renew-grace") },
  {
    title: "no grace window, and a rotated token that does no harm before its successor is redeemed",
    servers: ["lenient-without-grace"],
    declare: lacking("renew-grace"),
  },
  { title: "a grace window that nobody is told of", servers: [], declare: lacking("renew-grace") },
  {
    title: "no refresh token from client_credentials",
    servers: ["no-client-credentials-refresh"],
    declare: lacking("client-credentials-refresh", "renew-grace"),
  },
  {
    title: "no introspection",
    servers: ["no-introspection"],
    declare: (target) => lacking("introspection")(notServing("introspect")(target)),
  },
  {
    title: "no revocation",
    servers: ["no-revocation"],
    declare: (target) => lacking("revocation")(notServing("revoke")(target)),
  },
  {
    title: "neither revocation nor introspection",
    servers: ["neither-revocation-nor-introspection"],
    declare: (target) => lacking("revocation", "introspection")(notServing("revoke", "introspect")(target)),
  },
  { title: "a challenge only for those who sent a header", servers: ["challenged-only-by-header"] },
  {
    title: "400 for wrong credentials in the body",
    servers: ["body-failures-are-400"],
    warned: ["client-authentication/failure-is-401"],
  },
  { title: "400 for the revocation of another client's token", servers: ["foreign-revocation-is-400"] },
  { title: "415 for what is no form", servers: ["other-media-types-are-415"] },
  { title: "HTTP as other frameworks speak it, by one of two nodes", servers: ["other-http"] },
  { title: "null for what is absent", servers: ["null-members"] },
  { title: "more metadata, and an audience of several", servers: ["more-than-the-contract"] },
  { title: "conditional and partial answers, and methods that are not implemented", servers: ["more-of-http"] },
  { title: "access tokens signed by RSA", servers: ["rsa-signatures", "rsa-key-set"] },
  { title: "access tokens with fractions of seconds", servers: ["fractions-of-seconds"] },
  { title: "a clock of whole seconds", servers: ["whole-seconds"] },
  {
    title: "other lifetimes",
    servers: [],
    env: {
      COUNTERSIGN_ACCESS_LIFETIME: "300",
      COUNTERSIGN_REFRESH_IDLE: "3600",
      COUNTERSIGN_REFRESH_ABSOLUTE_CLIENT_CREDENTIALS: "10000",
    },
  },
  {
    title: "an absolute lifetime that ends before the idle one",
    servers: [],
    env: { COUNTERSIGN_REFRESH_ABSOLUTE_CLIENT_CREDENTIALS: "7200" },
  },
  { title: "secrets that have to be encoded", servers: ["awkward-secrets"], fresh: true },
  { title: "IDs that have to be encoded", servers: ["awkward-identifiers"], fresh: true },
  { title: "429 now and then", servers: ["throttled-now-and-then"] },
  { title: "JSON numbers read as text", servers: ["scalars-as-text"] },
  {
    title: "no Developer Applications",
    servers: [],
    declare: (target) => {
      const { developerApp: _one, otherDeveloperApp: _other, pkceApp: _third, ...clients } = target.clients;
      return { ...target, profiles: ["core"], clients };
    },
  },
  {
    title: "refresh tokens that are not rotated",
    servers: ["same-generation", "same-refresh-token"],
    declare: lacking("renew-grace"),
    warned: ["renew/rotates-the-refresh-token"],
  },
  {
    title: "less scope than was asked for",
    servers: ["narrowed-at-issue"],
    warned: ["scope/unallowed-scope-is-refused"],
  },
  {
    title: "no more than the RFCs demand",
    servers: ["no-more-than-demanded"],
    warned: [
      "http/answers-fit-their-schema",
      "introspect/describes-the-token",
      "scope/answer-names-the-scope",
      "token/answer-tells-the-lifetime",
    ],
  },
  {
    title: "reasons for inactive tokens",
    servers: ["talkative-about-the-inactive"],
    warned: ["introspect/inactive-tells-nothing-more"],
  },
  {
    title: "access tokens that live on once their client is enabled again",
    servers: ["alive-when-enabled-again"],
    warned: ["access-token/dies-with-its-client"],
  },
];
