/** A header section over the limit is told as a body over the limit. */
import { clientFailure as real } from "../../../src/http/client-error.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-error.ts";

export const clientFailure: typeof real = (error) => {
  const failure = real(error);
  if (failure.refused !== "headers_too_large") return failure;
  reached();
  return { ...failure, refused: "content_too_large" };
};
