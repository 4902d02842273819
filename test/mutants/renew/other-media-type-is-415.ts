/** The media type of a renewal is not looked at. */
import { isMediaType as real } from "../../../src/http/media-type.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/media-type.ts";

export const isMediaType: typeof real = (contentType, expected) => {
  const fits = real(contentType, expected);
  if (fits || expected !== "application/json") return fits;
  reached();
  return true;
};
