import { redirectUriProblem } from "../../domain/redirect-uri-registration.ts";
import { SCOPES } from "../../domain/scope.ts";
import type { ClientFormView } from "../../pages/client-view.ts";
import type { Problem } from "../../pages/form-problem.ts";
import type { ClientChange } from "../../stores/store.ts";
import { type Fields, field } from "./page.ts";
import { problemsOf, textProblem } from "./typed.ts";

/** The most redirect URIs of a client. */
export const MOST_REDIRECT_URIS = 20;

/** What the form of a client says, and what of it is wrong. */
export function readClientForm(form: Fields): { typed: ClientFormView; change: ClientChange } {
  const name = field(form, "name").trim();
  const typedUris = field(form, "redirect_uris");
  const redirectUris = [...new Set(typedUris.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== "");
  const ticked = form.get("scope") ?? [];
  const scopes = SCOPES.filter((scope) => ticked.includes(scope));
  const requirePkce = field(form, "require_pkce") === "yes";
  const problems = problemsOf<"name" | "redirect_uris" | "scope">({
    name: textProblem(name),
    redirect_uris: redirectUrisProblem(redirectUris),
    scope: scopes.length === 0 ? { problem: "scope_none" } : undefined,
  });
  return {
    typed: { name, redirectUris: typedUris, scopes, requirePkce, problems },
    change: { name, redirectUris, scopes, requirePkce },
  };
}

function redirectUrisProblem(uris: readonly string[]): { problem: Problem; detail: string } | undefined {
  if (uris.length > MOST_REDIRECT_URIS) return { problem: "redirect_uris_too_many", detail: `${MOST_REDIRECT_URIS}` };
  const detail = uris.find((uri) => redirectUriProblem(uri) !== undefined);
  return detail === undefined ? undefined : { problem: "redirect_uri", detail };
}
