import * as fc from "fast-check";

/** Media types that a form is not sent in. */
export const otherMediaType: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("application/json", "text/plain", "text/html", "application/xml", "application/octet-stream"),
  fc.constantFrom("multipart/form-data; boundary=x", "application/x-www-form-urlencoded-not", "application/form"),
  fc.stringMatching(/^[a-z]{3,12}$/).map((name) => `application/x-${name}`),
  fc.stringMatching(/^[a-z]{3,12}$/).map((name) => `text/x-${name}; charset=utf-8`),
);
