import { describe, expect, test } from "vitest";
import type { Store } from "../../../src/stores/store.ts";
import { isActive, obtain } from "../../http/ask.ts";
import { openWorld, type World } from "../../http/world.ts";
import { held, textOn } from "./browser.ts";
import { eachOwner } from "./each-owner.ts";
import { API_KEY, authenticates, DEVELOPER_APP, eventsOf, liveSecrets, make, secretsIn } from "./making-clients.ts";
import { type Person, person } from "./people.ts";

let world: World;
let owner: Person;

eachOwner((opened) => {
  ({ world, owner } = opened);
});

describe.each([API_KEY, DEVELOPER_APP])("$kind", (kind) => {
  test("[pages/secret-is-shown-once] when it is made and when it is rotated, with a word that this is the only time", async () => {
    const { answer, id, secret, at } = await make(owner, kind);
    expect(secretsIn(answer.html)).toEqual([secret]);
    expect(textOn(answer)).toContain("only time");
    world.advance(1);
    expect(secretsIn((await owner.browser.get(at)).html)).toEqual([]);
    const rotated = await owner.browser.submit(`${at}/rotate-secret`);
    expect(secretsIn(rotated.html)).toHaveLength(1);
    expect(rotated.html).not.toContain(secret);
    expect(textOn(rotated)).toContain("only time");
    for (const page of [at, kind.list, "/settings/audit", kind.making])
      expect([page, secretsIn((await owner.browser.get(page)).html)]).toEqual([page, []]);
    expect(await authenticates(world, id, secretsIn(rotated.html)[0] ?? "")).toBe(true);
  });

  test("[pages/secret-is-shown-once] a reload of the answer makes no other client, and shows no secret again", async () => {
    const { id, secret, at } = await make(owner, kind);
    const again = await owner.browser.reload();
    expect([again.status, again.location, secretsIn(again.html)]).toEqual([303, at, []]);
    const own = await world.store.clients(owner.accountId);
    expect(own.map(({ client }) => client.id)).toEqual([id]);
    expect(await authenticates(world, id, secret)).toBe(true);
    expect(await eventsOf(world, owner, id)).toEqual(["client.created"]);
  });

  test("the same typed twice makes two: each showing of the form stands for itself", async () => {
    const [first, second] = [await make(owner, kind), await make(owner, kind)];
    expect(first.id).not.toBe(second.id);
    expect(await world.store.clients(owner.accountId)).toHaveLength(2);
  });

  test("[pages/two-secrets-while-rotating] the old one works through the overlap, and a third is refused kindly", async () => {
    const { id, secret, at } = await make(owner, kind);
    world.advance(1);
    await owner.browser.get(at);
    const rotated = await owner.browser.submit(`${at}/rotate-secret`, { overlap: "3600" });
    const [newer = ""] = secretsIn(rotated.html);
    expect([
      await authenticates(world, id, secret),
      await authenticates(world, id, newer),
      await liveSecrets(world, id),
    ]).toEqual([true, true, 2]);
    const third = await owner.browser.reload();
    expect([third.status, secretsIn(third.html), await liveSecrets(world, id)]).toEqual([409, [], 2]);
    expect(textOn(third)).toContain("Two secrets work already");
    world.advance(3600);
    expect([
      await authenticates(world, id, secret),
      await authenticates(world, id, newer),
      await liveSecrets(world, id),
    ]).toEqual([false, true, 1]);
    expect(await eventsOf(world, owner, id)).toEqual(["client.secret_rotated", "client.created"]);
  });

  test("[pages/two-secrets-while-rotating] of forms sent at the same time one makes a secret", async () => {
    const meeting = Promise.withResolvers<void>();
    let arrived = 0;
    const rotateSecret: Store["rotateSecret"] = async (...given) => {
      arrived++;
      if (arrived === 2) meeting.resolve();
      await meeting.promise;
      return world.store.rotateSecret(...given);
    };
    const racing = await openWorld({ store: Object.assign(Object.create(world.store), { rotateSecret }) });
    const shared = { ...racing, store: world.store };
    owner = await person(shared);
    const { id, at } = await make(owner, kind);
    const page = await owner.browser.get(at);
    const csrf = held(page, "csrf") ?? "";
    const send = () =>
      owner.browser.post(`${at}/rotate-secret`, [
        ["csrf", csrf],
        ["overlap", "3600"],
      ]);
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.flatMap(({ html }) => secretsIn(html))).toHaveLength(1);
    expect(await liveSecrets(shared, id)).toBe(2);
    await racing.close();
  });

  test("an overlap that is not on offer is the server's own", async () => {
    const { id, at } = await make(owner, kind);
    await owner.browser.get(at);
    await owner.browser.submit(`${at}/rotate-secret`, { overlap: "999999999" });
    world.advance(world.dependencies.settings.secretOverlap - 1);
    expect(await liveSecrets(world, id)).toBe(2);
    world.advance(1);
    expect(await liveSecrets(world, id)).toBe(1);
  });

  test("without an overlap the old secret ends at once, and a reload makes no third", async () => {
    const { id, secret, at } = await make(owner, kind);
    world.advance(1);
    await owner.browser.get(at);
    const rotated = await owner.browser.submit(`${at}/rotate-secret`, { overlap: "0" });
    const [newer = ""] = secretsIn(rotated.html);
    expect([await authenticates(world, id, secret), await authenticates(world, id, newer)]).toEqual([false, true]);
    const again = await owner.browser.reload();
    expect([again.status, again.location]).toEqual([303, at]);
    expect(await authenticates(world, id, newer)).toBe(true);
  });

  test("the overlap is ended by hand", async () => {
    const { id, secret, at } = await make(owner, kind);
    world.advance(1);
    await owner.browser.get(at);
    await owner.browser.submit(`${at}/rotate-secret`);
    await owner.browser.get(at);
    const { status, location } = await owner.browser.submit(`${at}/end-overlap`);
    expect([status, location]).toEqual([303, `${at}?notice=overlap_ended`]);
    expect([await authenticates(world, id, secret), await liveSecrets(world, id)]).toEqual([false, 1]);
    expect(await eventsOf(world, owner, id)).toContain("client.overlap_ended");
  });
});

test("what an ended secret was issued is useless at once", async () => {
  const { id, secret, at } = await make(owner, API_KEY);
  const old = await obtain(world, { id, secret, secretId: "", accountId: owner.accountId });
  world.advance(1);
  await owner.browser.get(at);
  const [newer = ""] = secretsIn((await owner.browser.submit(`${at}/rotate-secret`)).html);
  const client = { id, secret: newer, secretId: "", accountId: owner.accountId };
  const young = await obtain(world, client);
  expect(await isActive(world, client, old.access_token)).toBe(true);
  await owner.browser.get(at);
  await owner.browser.submit(`${at}/end-overlap`);
  expect(await isActive(world, client, old.access_token)).toBe(false);
  expect(await isActive(world, client, young.access_token)).toBe(true);
});
