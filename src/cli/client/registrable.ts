import { z } from "zod";
import { redirectUriProblem } from "../../domain/redirect-uri-registration.ts";
import { isRefused } from "../../domain/refusal.ts";
import { parseScope, SCOPES, type Scope } from "../../domain/scope.ts";

/** `--scope`, read: at least one scope of the contract. */
export const registrableScope = z.string().transform((text, context): readonly Scope[] => {
  const scopes = parseScope(text);
  if (scopes !== undefined && !isRefused(scopes)) return scopes;
  context.addIssue({ code: "custom", message: `must name one or more of ${SCOPES.join(", ")}, separated by spaces` });
  return z.NEVER;
});

/** One `--redirect-uri` that may be registered. */
export const registrableRedirectUri = z.string().superRefine((uri, context) => {
  const problem = redirectUriProblem(uri);
  if (problem) context.addIssue({ code: "custom", message: `${JSON.stringify(uri)} can't be registered: ${problem}` });
});
