/** Whether `id` fits the pattern: `*` stands for any characters, a bare group (`renew`) for all of the group. */
export function fitsPattern(id: string, pattern: string): boolean {
  const source = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return id.startsWith(`${pattern}/`) || new RegExp(`^${source.join(".*")}$`).test(id);
}
