import * as fc from "fast-check";
import { type DocumentDraft, documentDrafts, newDocument } from "../../arbitraries/documents.ts";
import { grantPlans, mayConsent } from "../../arbitraries/grant-plans.ts";
import { accountOfKey, type Holder, mustHold, reachOf } from "../../arbitraries/holders.ts";
import { keyEnds, ownKey } from "../../arbitraries/idempotency-keys.ts";
import { scopesAllowed } from "../../arbitraries/scopes.ts";
import { expectDocument } from "../../expect/document.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import type { NewDocument } from "../../target/document-calls.ts";
import type { ClientName } from "../../target/target.ts";
import { Unavailable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

const scope = ["send_documents"];
const keys = ["apiKey", "limitedKey", "otherApiKey"] as const satisfies readonly ClientName[];
const applications = ["developerApp", "otherDeveloperApp"] as const satisfies readonly ClientName[];

/** A client, the account it acts in, and a holder of its tokens there. */
interface Actor {
  readonly client: ClientName;
  readonly account: string;
  readonly holder: fc.Arbitrary<Holder>;
}

function actors(world: World): readonly Actor[] {
  const mayCreate = (name: ClientName) =>
    scopesAllowed(world.target.clients[name] ?? { scope: "" }).includes(scope[0] ?? "");
  const own = keys.filter(mayCreate).map((client) => {
    const holder = { key: client };
    return { client, account: accountOfKey(world, client) ?? "", holder: fc.constant(holder) };
  });
  const granted = mayConsent(world, applications.filter(mayCreate)).map(([client, user]) => {
    const plan = grantPlans(world, { clients: [client], users: [user], reach: "account" });
    return { client, account: world.users[user].account, holder: fc.record({ plan }) };
  });
  const participants = Object.values(world.target.users);
  return [...own, ...granted].filter(({ account }) =>
    participants.some((user) => user.account === account && user.participants.length > 0),
  );
}

/** Two clients of one account, one client in two accounts, or neither in common: each as often. */
function pairs(world: World): fc.Arbitrary<readonly [Actor, Actor]> {
  const all = actors(world);
  const differing = all.flatMap((one) => all.map((other): [Actor, Actor] => [one, other]));
  const kinds = [
    differing.filter(([one, other]) => one.client !== other.client && one.account === other.account),
    differing.filter(([one, other]) => one.client === other.client && one.account !== other.account),
    differing.filter(([one, other]) => one.client !== other.client && one.account !== other.account),
  ].filter((kind) => kind.length > 0);
  if (kinds.length === 0) throw new Unavailable("the target names no two clients, and no two accounts of a client");
  return fc.oneof(...kinds.map((kind) => fc.constantFrom(...kind)));
}

/** The document that a holder creates: where two share an account, it is the same one. */
function documentBy(world: World, holder: Holder, draft: DocumentDraft): NewDocument {
  const [sender] = reachOf(world, holder).within;
  if (!sender) throw new Unavailable("there is no participant to send");
  return newDocument(world, draft, sender, sender.id);
}

export default property({
  requests: 15,
  runs: 50,
  arbitrary: (world) =>
    pairs(world).chain(([one, other]) =>
      fc.record({ one: one.holder, other: other.holder, draft: documentDrafts(), key: keyEnds }),
    ),
  control: async (world, { one, other, draft, key }) => {
    const first = await mustHold(world, one, scope);
    const second = await mustHold(world, other, scope);
    const options = { idempotencyKey: ownKey(world, key) };
    const { id } = await world.mustCreateDocument(first, documentBy(world, one, draft), options);
    const fresh = { idempotencyKey: ownKey(world, `${key}-other`) };
    await world.mustCreateDocument(second, documentBy(world, other, draft), fresh);
    return { token: second, id };
  },
  check: async (world, { other, draft, key }, { token, id }) => {
    const options = { idempotencyKey: ownKey(world, key) };
    const answer = await world.createDocument(token, documentBy(world, other, draft), options);
    expectStatus(answer, [200, 201], "the key was another's");
    expectThat(expectDocument(answer).id !== id, () => ({
      expected: "a document of its own",
      actual: "the document that another created with this key",
      exchange: answer,
    }));
  },
});
