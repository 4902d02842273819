import * as fc from "fast-check";
import { oddText } from "../odd-texts.ts";
import type { Pair } from "./drafts.ts";

/** Methods that HTTP knows, whether or not the address serves them. */
export const anyMethod = fc.constantFrom(
  ...["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "SEARCH"],
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

/** Bodies that are no object of the operation's, and some that are far too large. */
export const oddBody = fc.oneof(
  fc.record({ text: fc.oneof(oddText, fc.json(), fc.constantFrom("[]", "{", '{"a":', "&&==&", "a=%zz")) }),
  fc.record({ text: fc.constantFrom("[", "a=", "&", "💶"), times: fc.integer({ min: 5000, max: 50_000 }) }),
);
