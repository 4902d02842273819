/** Resources with links, times of another zone in whole seconds, and addresses from the root of the web. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

const times = ["createdAt", "processedAt", "checkedAt"];
const hour = 3_600_000;

export const send: typeof real = rewritten(real, (answer, { headers: { host } }) => {
  const members = membersOf(answer);
  const location = answer.headers?.Location;
  return {
    ...answer,
    ...(answer.status === 201 && { headers: { ...answer.headers, Location: `http://${host}${location}` } }),
    ...(members && { body: Array.isArray(members.items) ? listOf(members.items, members) : put(members) }),
  };
});

const listOf = (items: readonly object[], members: object) => ({
  total: items.length,
  ...members,
  items: items.map((item) => ({ ...put(item), _links: { self: "#" } })),
});

function put(members: object): object {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      times.includes(name) && typeof value === "string" ? elsewhere(Date.parse(value)) : value,
    ]),
  );
}

const elsewhere = (time: number): string => new Date(time + hour).toISOString().replace(/\.\d+Z$/, "+01:00");
