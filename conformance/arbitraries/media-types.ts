import * as fc from "fast-check";

/** Media types that a form is not sent in. */
export const otherMediaType: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("application/json", "text/plain", "text/html", "application/xml", "application/octet-stream"),
  fc.constantFrom("multipart/form-data; boundary=x", "application/x-www-form-urlencoded-not", "application/form"),
  fc.stringMatching(/^[a-z]{3,12}$/).map((name) => `application/x-${name}`),
  fc.stringMatching(/^[a-z]{3,12}$/).map((name) => `text/x-${name}; charset=utf-8`),
);

const word = fc.stringMatching(/^[a-z][a-z0-9.+-]{3,15}$/);

/** Media types that JSON is not sent in, other kinds of JSON among them. */
export const nonJsonTypes: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "application/x-www-form-urlencoded",
        "text/plain",
        "text/json",
        "application/jwt",
        "application/xml",
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom("application", "text", "image"), word).map((parts) => parts.join("/")),
    },
    { weight: 3, arbitrary: word.map((suffix) => `application/${suffix}+json`) },
  )
  .filter((type) => type !== "application/json");
