import type { ConsentView, OfferedParticipant } from "../target/consent/consent-view.ts";
import type { Answer } from "../target/exchange.ts";
import type { JsonObject } from "../world.ts";
import { expectThat, inWords } from "./violation.ts";

/** The answer is the consent screen as the contract's data. */
export function expectDataView(answer: Answer): ConsentView {
  const { scopes, participants, matchedBy, client, account, form } = answer.members;
  const isView = answer.status === 200 && Array.isArray(scopes) && Array.isArray(participants) && isObject(form);
  expectThat(isView, () => ({
    expected: "the consent screen as data, with scopes, participants and form",
    actual: inWords(answer) + (answer.headers.location ? ` to ${answer.headers.location}` : ""),
    exchange: answer,
  }));
  const { client_id, name, kind } = objectIn(client);
  const { id, name: accountName } = objectIn(account);
  const offered = objectsIn(participants).map(participantOf);
  const { action, fields } = objectIn(form);
  const decision = {
    action: new URL(text(action), answer.request.url).href,
    fields: Object.entries(objectIn(fields)).map(([field, value]) => [field, String(value)] as const),
  };
  return {
    client: { client_id, name, kind },
    account: { id, name: accountName },
    scopes: objectsIn(scopes).map((each) => ({ scope: text(each.scope), description: text(each.description) })),
    participants: offered,
    offersAccount: true,
    preselected: offered.filter(({ preselected }) => preselected).map((each) => each.id),
    matchedBy: matchedBy ?? null,
    allow: decision,
    deny: decision,
    answer,
  };
}

function participantOf({ id, name, euVatId, rn, countryCode, preselected }: JsonObject): OfferedParticipant {
  const values = { euVatId: euVatId ?? null, rn: rn ?? null, countryCode: countryCode ?? null };
  return { id: text(id), name: text(name), ...values, preselected: preselected === true };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const objectIn = (value: unknown): JsonObject => (isObject(value) ? value : {});
const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.map(objectIn) : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
