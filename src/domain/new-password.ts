/** The fewest characters (code points). NIST SP 800-63B §5.1.1.2 asks for 8 at least; an account that sends invoices deserves more. */
export const SHORTEST_PASSWORD = 12;

/** The most UTF-16 code units, so that hashing one stays cheap. */
export const LONGEST_PASSWORD = 1024;

/** Why nobody can have this password from now on; undefined when they can. */
export function newPasswordProblem(password: string): "missing" | "too_short" | "too_long" | undefined {
  if (password === "") return "missing";
  if ([...password].length < SHORTEST_PASSWORD) return "too_short";
  return password.length > LONGEST_PASSWORD ? "too_long" : undefined;
}
