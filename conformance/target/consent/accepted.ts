/** What a program or a browser asks for; any other text is an `Accept` header of its own. */
export type Accepted = "json" | "html" | (string & {});

/** The `Accept` header. */
export function acceptOf(accepted: Accepted): string {
  if (accepted === "json") return "application/json";
  return accepted === "html" ? "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" : accepted;
}
