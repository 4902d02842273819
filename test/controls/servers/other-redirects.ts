/** The way back to the client in another order and another encoding of spaces, with neither `iss` nor words for errors. */
import { redirectTo as real } from "../../../src/domain/redirect-target.ts";

export * from "../../../src/domain/redirect-target.ts";

export const redirectTo: typeof real = (uri, { iss: _iss, error_description: _words, ...params }) => {
  const url = real(uri, Object.fromEntries(Object.entries(params).reverse()));
  return uri + url.slice(uri.length).replaceAll("%20", "+");
};
