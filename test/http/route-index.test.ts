import * as fc from "fast-check";
import { expect, it } from "vitest";
import { matchesTemplate } from "../../src/http/allowed-methods.ts";
import { indexRoutes } from "../../src/http/route-index.ts";

const segment = fc.constantFrom("a", "b", "new", "");
const template = fc.array(fc.oneof(segment, fc.constantFrom("{id}", "{name}")), { minLength: 1, maxLength: 4 });
const path = fc.array(segment, { minLength: 1, maxLength: 4 });
const joined = (segments: readonly string[]) => `/${segments.join("/")}`;

it("finds what trying every route finds, in the same order", () => {
  const routes = fc.array(fc.record({ path: template.map(joined), method: fc.constantFrom("GET", "POST") }));
  fc.assert(
    fc.property(routes, path.map(joined), (all, asked) => {
      expect(indexRoutes(all)(asked)).toEqual(all.filter((route) => matchesTemplate(route.path, asked)));
    }),
  );
});

it("finds a literal route beside a template that it fits, and what is empty nowhere", () => {
  const routes = ["/keys/{id}", "/keys/new", "/keys"].map((each) => ({ path: each }));
  const at = indexRoutes(routes);
  expect(at("/keys/new").map((route) => route.path)).toEqual(["/keys/{id}", "/keys/new"]);
  expect(at("/keys/5").map((route) => route.path)).toEqual(["/keys/{id}"]);
  expect([at("/keys/"), at("/keys/5/"), at("/login")]).toEqual([[], [], []]);
});
