import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useBrowser, useDemo } from "./browser.ts";

const demo = useDemo();
const visitors = useBrowser();

/** A page of somebody else, from whose scripts the look-up is asked. */
const elsewhere = createServer((_request, response) => response.end("<!doctype html><title>Elsewhere</title>"));
let page: Page;

beforeAll(async () => {
  await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
  page = await visitors.visit({}, /blocked by CORS policy|net::ERR_FAILED/);
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
});
afterAll(() => new Promise((closed) => elsewhere.close(closed)));

/** What a script on that page learns. */
const fetched = (url: string, init: { method?: string; credentials?: "include" } = {}) =>
  page.evaluate(
    async ({ url, init }) => {
      try {
        const response = await fetch(url, init);
        const { registered, code } = (await response.json()) as { registered?: boolean; code?: string };
        const told = (name: string) => response.headers.get(name) !== null;
        return { status: response.status, registered, code, announced: told("ratelimit") && told("ratelimit-policy") };
      } catch {
        return "kept from the script";
      }
    },
    { url, init },
  );

const lookup = (query: Record<string, string>) => `${demo.target.issuer}/api/lookup?${new URLSearchParams(query)}`;

test("a script on any page may look somebody up, and read refusals and what is left of the quota", async () => {
  const { affiliateId, lookup: known } = demo.target;
  const asked = { affiliateId, participantId: known.registered };
  expect(await fetched(lookup(asked))).toEqual({ status: 200, registered: true, code: undefined, announced: true });
  expect(await fetched(lookup({ ...asked, affiliateId: crypto.randomUUID() }))).toMatchObject({
    status: 403,
    code: "unknown_affiliate",
  });
  expect(await fetched(lookup({ affiliateId: "none" }))).toMatchObject({ status: 400, code: "invalid_affiliate_id" });
});

test("a script may neither send cookies along nor use another method, and reads nothing at other addresses", async () => {
  const { affiliateId, issuer, lookup: known } = demo.target;
  const url = lookup({ affiliateId, participantId: known.registered });
  expect(await fetched(url, { credentials: "include" })).toBe("kept from the script");
  expect(await fetched(url, { method: "DELETE" })).toBe("kept from the script");
  for (const path of ["/api/documents", "/api/auth/authorize", "/login", "/.well-known/jwks.json"]) {
    expect(await fetched(`${issuer}${path}?affiliateId=${affiliateId}`), path).toBe("kept from the script");
  }
});
