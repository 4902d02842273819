/** Each further part of the participants leaves its first out. */
import { listPart as real } from "../../../src/handlers/list-part.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/list-part.ts";

export const listPart: typeof real = (place, query, read, dependencies) => {
  const skips: typeof read = async (after, limit) => {
    const [first, ...rest] = await read(after, limit + 1);
    if (first) reached();
    return rest;
  };
  const isFurther = place.list === "listParticipants" && query.cursor !== undefined;
  return real(place, query, isFurther ? skips : read, dependencies);
};
