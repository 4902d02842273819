import * as fc from "fast-check";
import { oddText } from "../odd-texts.ts";
import type { Pair } from "./drafts.ts";

/** Methods that HTTP knows, whether or not the address serves them; most of all those that every server serves somewhere. */
export const anyMethod = fc.oneof(
  fc.constantFrom("GET", "HEAD", "POST"),
  fc.constantFrom("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "SEARCH"),
);

/** Media types that are declared rightly, wrongly or not at all. */
export const anyMediaType: fc.Arbitrary<string | null> = fc.constantFrom(
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16",
  "application/json",
  "application/json; charset=utf-8",
  'application/json;charset="',
  "multipart/form-data",
  "text/plain",
  "*/*",
  "/",
  "",
  null,
);

const oddHeader: fc.Arbitrary<Pair> = fc.oneof(
  fc.constantFrom<Pair>(
    ["authorization", "Basic"],
    ["authorization", "Basic Og=="],
    ["authorization", "Basic ////"],
    ["authorization", "Bearer x"],
    ["content-encoding", "gzip"],
    ["content-encoding", "br"],
    ["accept", "text/html;q=x"],
    ["accept-encoding", "identity;q=0"],
    ["range", "bytes=0-0"],
    ["if-match", "*"],
    ["if-none-match", "*"],
    ["x-http-method-override", "DELETE"],
    ["origin", "null"],
    ["cookie", "=; __proto__=1"],
  ),
  fc.tuple(fc.stringMatching(/^x-[a-z]{1,8}$/), fc.stringMatching(/^[!-~]{0,40}$/)),
);

/** Header fields that a server may stumble over. */
export const oddHeaders = fc.array(oddHeader, { minLength: 1, maxLength: 2 });

/** Query parameters that nobody has heard of. */
export const oddQuery = fc.array(fc.tuple(oddText, oddText), { minLength: 1, maxLength: 2 });

/** What stands in a path where an ID is expected, as it goes over the wire: odd texts, bytes, and no segment at all. */
export const oddSegment: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: oddText.map((text) => encodeURIComponent(text.toWellFormed())) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...["%", "%zz", "%0", "%00", "%0D%0A", "%2f", "a%2Fb", "%c3%28", "%ed%a0%80", "%25%30%30", ";x=1", "*", "~"],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom("", ".", "..", "%2e%2E") },
  { weight: 1, arbitrary: fc.constantFrom(256, 5000).map((length) => "x".repeat(length)) },
);

/** Texts that look like whole numbers, or have been ones. */
export const oddNumber = fc.constantFrom(
  ...["0", "-1", "+1", "01", "201", "1.0", "1e1", "0x10", " 1", "1 ", "٣", "9".repeat(30), "1,2", "NaN"],
);

/** Authorization headers that hold no token, or not where it should be (RFC 6750 §2.1). */
export const oddAuthorization = fc.oneof(
  fc.constantFrom(
    ...["Bearer", "Bearer ", "Bearer =", "Bearer a b", "Bearer a,b", 'Bearer token="a"', "Bearer\ta", "a"],
  ),
  fc.stringMatching(/^Bearer [A-Za-z0-9._~+/-]{1,60}={0,2}$/),
  fc.stringMatching(/^Bearer eyJ[A-Za-z0-9_-]{5,40}\.eyJ[A-Za-z0-9_-]{5,40}\.[A-Za-z0-9_-]{0,86}$/),
);

/** Bodies that are no object of the operation's, and some that are far too large. */
export const oddBody = fc.oneof(
  fc.record({ text: fc.oneof(oddText, fc.json(), fc.constantFrom("[]", "{", '{"a":', "&&==&", "a=%zz")) }),
  fc.record({ text: fc.constantFrom("[", "a=", "&", "💶"), times: fc.integer({ min: 5000, max: 50_000 }) }),
);
