import { expect, test } from "vitest";
import { type Held, type Place, shows } from "../../conformance/model/document-visibility.ts";
import { operationFacts } from "../../generated/operations.ts";
import { type Bearer, holdsAny } from "../../src/domain/bearer.ts";
import type { Document } from "../../src/domain/document.ts";
import { sightOf, sightOfInbox, sightOfList } from "../../src/domain/document-sight.ts";
import { isVisible } from "../../src/domain/document-visibility.ts";
import { SCOPES, type Scope } from "../../src/domain/scope.ts";

const subsets = Array.from({ length: 2 ** SCOPES.length }, (_, chosen): Scope[] =>
  SCOPES.filter((_scope, at) => chosen & (1 << at)),
);
const documents: readonly Held[] = ["ours", "theirs"].flatMap((account) =>
  ["mill", "bakery"].flatMap((participant) => [
    ...["client", "another"].map(
      (createdBy): Held => ({ account, participant, direction: "outgoing", createdBy, processed: false }),
    ),
    ...[false, true].map(
      (processed): Held => ({ account, participant, direction: "incoming", createdBy: null, processed }),
    ),
  ]),
);
const operations = {
  list: "listDocuments",
  inbox: "listInbox",
  document: "getDocument",
  payload: "getDocumentPayload",
} as const satisfies Record<Place, keyof typeof operationFacts>;
const sights = { list: sightOfList, inbox: sightOfInbox, document: sightOf, payload: sightOf };

const served = (bearer: Bearer, held: Held, place: Place): boolean =>
  holdsAny(bearer.scopes, operationFacts[operations[place]].access.anyScopeOf) &&
  isVisible(
    {
      accountId: held.account,
      participantId: held.participant,
      direction: held.direction,
      createdByClientId: held.createdBy,
      processedAt: held.processed ? 1 : null,
    } satisfies Partial<Document>,
    bearer,
    sights[place](bearer),
  );

test.each(subsets.map((scopes) => [scopes.join(" ") || "no scope", scopes] as const))(
  "the model foretells what %s shows",
  (_name, scopes) => {
    for (const reach of ["account", "mill"])
      for (const held of documents)
        for (const place of ["list", "inbox", "document", "payload"] as const) {
          const bearer = {
            clientId: "client",
            accountId: "ours",
            participantId: reach === "account" ? null : reach,
            scopes,
          };
          const foretold = shows({ clientId: "client", account: "ours", reach, scopes }, held, place);
          expect({ reach, held, place, foretold }).toEqual({
            reach,
            held,
            place,
            foretold: served(bearer, held, place),
          });
        }
  },
);
