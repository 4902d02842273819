import * as fc from "fast-check";
import { isOnLoopback, isRegistered, withoutLoopbackPort } from "../model/redirect-uri.ts";
import type { TargetClient } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";

/** A redirect URI that is not registered, and in what it differs from one that is. */
export interface Variant {
  readonly differsIn: string;
  readonly uri: string;
}

interface Parts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
}

/** Every redirect URI that the target names for the client. */
export function redirectUrisOf({ client_id, redirect_uri, redirect_uris = [] }: TargetClient): string[] {
  const all = [...new Set([...(redirect_uri ? [redirect_uri] : []), ...redirect_uris])];
  if (all.length === 0) throw new Unavailable(`the target names no redirect_uri of the client ${client_id}`);
  return all;
}

/** Unregistered redirect URIs close to a registered one; to those on loopback, in more than the port. */
export function redirectUriVariants(client: TargetClient): fc.Arbitrary<Variant> {
  return variantsOf(redirectUrisOf(client), redirectUrisOf(client));
}

/** As `redirectUriVariants`, of loopback URIs alone and with any port; `Unavailable` when none is registered. */
export function loopbackVariants(client: TargetClient): fc.Arbitrary<Variant> {
  return fc
    .tuple(variantsOf(redirectUrisOf(client), loopbackUrisOf(client)), fc.option(port, { nil: undefined }))
    .map(([variant, chosen]) => ({
      ...variant,
      uri: chosen === undefined ? variant.uri : withPort(variant.uri, chosen),
    }))
    .filter(({ uri }) => !isRegistered(redirectUrisOf(client), uri));
}

/** Registered loopback redirect URIs with any port, or with none. */
export function loopbackPorts(client: TargetClient): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...loopbackUrisOf(client)), fc.option(port, { nil: undefined, freq: 20 }))
    .map(([uri, chosen]) => (chosen === undefined ? withoutLoopbackPort(uri) : withPort(uri, chosen)))
    .filter((uri) => !redirectUrisOf(client).includes(uri));
}

const port = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(1, 443, 8080, 65_535) },
  { weight: 8, arbitrary: fc.noBias(fc.integer({ min: 1, max: 65_535 })) },
);

function loopbackUrisOf(client: TargetClient): string[] {
  const found = redirectUrisOf(client).filter(isOnLoopback);
  if (found.length === 0) throw new Unavailable(`the target names no loopback redirect URI of ${client.client_id}`);
  return found;
}

function withPort(uri: string, chosen: number): string {
  return withoutLoopbackPort(uri).replace(/^(https?:\/\/(?:\[::1\]|[^/?#:]*))(?=[/?#]|$)/, `$1:${chosen}`);
}

function variantsOf(registered: readonly string[], from: readonly string[]): fc.Arbitrary<Variant> {
  const kinds = Object.keys(changes);
  return fc
    .tuple(fc.constantFrom(...from), fc.constantFrom(...kinds), fc.nat(), fc.stringMatching(/^[a-z0-9]{1,8}$/))
    .map(([uri, differsIn, pick, word]) => {
      const [, scheme = "", authority = "", path = "", query = ""] =
        /^([^:]*):\/\/([^/?]*)([^?]*)(.*)$/.exec(uri) ?? [];
      const made = changes[differsIn]?.({ scheme, authority, path, query }, word) ?? [];
      return { differsIn, uri: made[pick % made.length] ?? uri };
    })
    .filter(({ uri }) => !isRegistered(registered, uri));
}

const join = ({ scheme, authority, path, query }: Parts) => `${scheme}://${authority}${path}${query}`;
const flipCase = (text: string) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());
const encode = (character: string) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`;

/** What may be done to a URI so that it means another place, or the same one to some readers. `word` varies it. */
const changes: Readonly<Record<string, (parts: Parts, word: string) => readonly string[]>> = {
  "a slash": (it) => [
    join({ ...it, path: `${it.path}/` }),
    join({ ...it, path: `/${it.path}` }),
    join({ ...it, path: it.path.slice(0, -1) }),
    join({ ...it, path: it.path.replace(/(.)\//, "$1//") }),
  ],
  case: (it) => [
    join({ ...it, path: flipCase(it.path) }),
    join({ ...it, path: it.path.slice(0, -1) + flipCase(it.path.slice(-1)) }),
    join({ ...it, scheme: flipCase(it.scheme) }),
    join({ ...it, authority: flipCase(it.authority) }),
    join({ ...it, query: flipCase(it.query) }),
  ],
  query: (it, word) => [
    join({ ...it, query: it.query === "" ? `?${word}=1` : `${it.query}&${word}=1` }),
    join({ ...it, query: it.query === "" ? "?" : `${it.query}&` }),
    join({ ...it, query: `?${word}` }),
    join({ ...it, query: it.query.slice(0, -1) }),
  ],
  fragment: (it, word) => [`${join(it)}#`, `${join(it)}#${word}`],
  subdomain: (it, word) => [
    join({ ...it, authority: `${word}.${it.authority}` }),
    join({ ...it, authority: it.authority.replace(/(:\d+)?$/, `.${word}.test$1`) }),
    join({ ...it, authority: it.authority.replace(/(:\d+)?$/, ".$1") }),
    join({ ...it, authority: it.authority.replace(/^[^.]*\./, "") }),
    join({ ...it, authority: word + it.authority }),
  ],
  port: (it) => [
    join({ ...it, authority: `${it.authority.replace(/:\d+$/, "")}:8443` }),
    join({ ...it, authority: `${it.authority.replace(/:\d+$/, "")}:${it.scheme === "https" ? 443 : 80}` }),
    join({ ...it, authority: `${it.authority.replace(/:\d+$/, "")}:` }),
    join({ ...it, authority: `${it.authority.replace(/:\d+$/, "")}:99999` }),
  ],
  "user info": (it, word) => [
    join({ ...it, authority: `${word}@${it.authority}` }),
    join({ ...it, authority: `${it.authority}@${word}.test` }),
    join({ ...it, authority: `${word}.test\\@${it.authority}` }),
    join({ ...it, authority: `${it.authority}%40${word}.test` }),
  ],
  "dot segments": (it, word) => [
    join({ ...it, path: `/.${it.path}` }),
    join({ ...it, path: `/${word}/..${it.path}` }),
    join({ ...it, path: `${it.path}/../${word}` }),
    join({ ...it, path: `/${word}/%2e%2e${it.path}` }),
    join({ ...it, path: `${it.path}/.` }),
  ],
  "percent-encoding": (it) => [
    join({ ...it, path: it.path.replace(/[a-z]/, encode) }),
    join({ ...it, path: it.path.replace(/[a-z](?=[^a-z]*$)/, encode) }),
    join({ ...it, path: it.path.replace(/(.)\//, "$1%2f") }),
    join({ ...it, path: `${it.path}%00` }),
  ],
  scheme: (it) => [
    join({ ...it, scheme: it.scheme === "https" ? "http" : "https" }),
    join({ ...it, scheme: "javascript" }),
    `//${it.authority}${it.path}${it.query}`,
    `${it.scheme}:${it.authority}${it.path}${it.query}`,
  ],
  "white space": (it) => [
    ` ${join(it)}`,
    `${join(it)} `,
    `${join(it)}\t`,
    `${join(it)}\n`,
    join({ ...it, path: `${it.path}%20` }),
  ],
  backslashes: (it) => [
    `${it.scheme}:\\\\${it.authority}${it.path}${it.query}`,
    join({ ...it, path: it.path.replace("/", "\\") }),
  ],
  "look-alike characters": (it) => [
    join({ ...it, authority: it.authority.replace(".", "。") }),
    join({ ...it, path: it.path.replace("a", "а") }),
    join({ ...it, path: `${it.path}\u200b` }),
  ],
  "another path": (it, word) => [
    join({ ...it, path: it.path + word }),
    join({ ...it, path: `${it.path}/${word}` }),
    join({ ...it, path: `/${word}` }),
    join({ ...it, path: "/" }),
    join({ ...it, path: "" }),
  ],
  "another host": (it, word) => [
    join({ ...it, authority: `${word}.test` }),
    join({ ...it, authority: it.authority.replace(/^[^:]+/, "localhost") }),
    join({ ...it, authority: it.authority.replace(/^[^:]+/, "127.0.0.2") }),
    join({ ...it, authority: it.authority.replace(/^127\.0\.0\.1/, "2130706433") }),
    join({ ...it, authority: it.authority.replace(/^127\.0\.0\.1/, "127.1") }),
    join({ ...it, authority: it.authority.replace(/^127\.0\.0\.1/, "0.0.0.0") }),
  ],
};
