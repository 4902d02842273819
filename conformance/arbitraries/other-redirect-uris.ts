import * as fc from "fast-check";
import type { TargetClient } from "../target/target.ts";
import { redirectUrisOf, redirectUriVariants } from "./redirect-uri-variants.ts";

/**
 * Redirect URIs other than `own`: registered ones, close ones, and its own on another port. Each is one that can be read,
 * so that nothing but the difference speaks against it.
 */
export function otherRedirectUris(client: TargetClient, own: string): fc.Arbitrary<string> {
  const registered = redirectUrisOf(client).filter((uri) => uri !== own);
  const port = fc.integer({ min: 1024, max: 65_535 }).map((other) => withPort(own, other));
  return fc
    .oneof(
      redirectUriVariants(client).map(({ uri }) => uri),
      port,
      ...(registered.length > 0 ? [fc.constantFrom(...registered)] : []),
    )
    .filter((uri) => uri !== own && /^https?:\/\/[!-~]+$/i.test(uri) && URL.canParse(uri));
}

const withPort = (uri: string, port: number): string => uri.replace(/^(https?:\/\/[^/?#:]+)(?::\d+)?/, `$1:${port}`);
