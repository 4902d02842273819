import type { Scope } from "../domain/scope.ts";
import type { FormProblem } from "./form-problem.ts";

/** A live secret. Times are milliseconds since the epoch; `endsAt` is null while nothing ends it. */
export interface SecretView {
  createdAt: number;
  endsAt: number | null;
}

/** An API key or a Developer Application, as its owner sees it. */
export interface ClientView {
  id: string;
  name: string;
  disabled: boolean;
  scopes: readonly Scope[];
  redirectUris: readonly string[];
  requirePkce: boolean;
  /** Live ones, newest first. */
  secrets: readonly SecretView[];
}

/** What was typed into the form of a client, or what it holds. */
export interface ClientFormView {
  name: string;
  /** As typed: one per line. */
  redirectUris: string;
  scopes: readonly Scope[];
  requirePkce: boolean;
  /** Names this showing of a form that makes a client; a hidden field. */
  form?: string;
  problems: readonly FormProblem<"name" | "redirect_uris" | "scope">[];
}

/** What the form of a client holds before anything is typed: the client itself, or nothing. */
export const clientForm = (client?: ClientView): ClientFormView => ({
  name: client?.name ?? "",
  redirectUris: client?.redirectUris.join("\n") ?? "",
  scopes: client?.scopes ?? [],
  requirePkce: client?.requirePkce ?? false,
  problems: [],
});
