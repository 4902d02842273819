/** A rotation passes over the keys of access tokens. */
import { planRotation as real } from "../../../src/domain/key-rotation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/key-rotation.ts";

export const planRotation: typeof real = (keys, purposes, now, immediately) => {
  const others = purposes.filter((purpose) => purpose !== "access");
  if (others.length < purposes.length) reached();
  return real(keys, others, now, immediately);
};
