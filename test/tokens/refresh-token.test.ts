import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RefreshToken } from "../../src/domain/refresh-token.ts";
import { readRefreshToken, writeRefreshToken } from "../../src/tokens/refresh-token.ts";
import { freshRing } from "./ring.ts";

const { active, byId } = freshRing().secret.refresh;
const token: RefreshToken = {
  epoch: "epoch-1",
  familyId: "fam_1",
  generation: 0,
  clientId: "key_1",
  accountId: "acc_1",
  secretId: "sec_1",
  grantId: null,
  scope: "send_documents",
  issuedAt: 1,
  expiresAt: 2,
  macKeyId: active.id,
};
const text = writeRefreshToken(token, active);
const read = (presented: string, epoch = token.epoch) => readRefreshToken(presented, byId, epoch);

describe("refresh token", () => {
  it("reads back what it wrote, and the same facts give the same bytes", () => {
    expect(read(text)).toEqual(token);
    expect(writeRefreshToken({ ...token }, active)).toBe(text);
  });

  it("cannot be changed in any character: another spelling of the same bytes is another token", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.+/= \0é";
    for (let at = 0; at < text.length; at++) {
      for (const character of alphabet) {
        if (character !== text[at])
          expect(read(text.slice(0, at) + character + text.slice(at + 1)), `${at}:${character}`).toBeUndefined();
      }
      expect(read(text.slice(0, at))).toBeUndefined();
    }
    for (const more of [".", "=", " ", "A", "\n"]) expect(read(text + more)).toBeUndefined();
  });

  it("is refused under another epoch, another key, or a key of another purpose", () => {
    expect(read(text, "epoch-2")).toBeUndefined();
    expect(readRefreshToken(text, freshRing().secret.refresh.byId, token.epoch)).toBeUndefined();
    const other = freshRing().secret.code.active;
    expect(readRefreshToken(text, new Map([[active.id, { ...other, id: active.id }]]), token.epoch)).toBeUndefined();
  });

  it("is undefined for whatever else is presented, and never throws", () => {
    const signed = (body: string) => `csr_${active.id}.${Buffer.from(body).toString("base64url")}.AAAA`;
    for (const odd of [
      "",
      "csr_",
      "csr_..",
      `csr_${active.id}`,
      signed("{}"),
      signed("[1,2]"),
      signed("nul"),
      "csr___proto__.x.y",
      "eyJ.a.b",
    ]) {
      expect(read(odd)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (odd) => read(odd) === undefined && read(`csr_${odd}`) === undefined),
    );
  });
});
