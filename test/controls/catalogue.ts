import type { Target } from "../../conformance/target/target.ts";

/** An honest server that differs from ours in what the contract leaves open, and says so. */
export interface Control {
  title: string;
  /** The modules of ours that it has of its own: files of `servers/`. */
  servers: readonly string[];
  /** Settings of the demo. */
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
];
