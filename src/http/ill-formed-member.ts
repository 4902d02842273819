/**
 * The first member whose text holds half a surrogate pair, which JSON can escape (RFC 8259 §8.2) and UTF-8 cannot write: what
 * is stored would be another text than what came.
 */
export const illFormedMember = (members: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(members).find((name) => {
    const member = members[name];
    return typeof member === "string" && !member.isWellFormed();
  });
