import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import express from "express";
import { authorize } from "./handlers/authorize.ts";
import { createDocument } from "./handlers/create-document.ts";
import { createParticipant } from "./handlers/create-participant.ts";
import { decideAuthorization } from "./handlers/decide-authorization.ts";
import { deleteParticipant } from "./handlers/delete-participant.ts";
import type { Dependencies } from "./handlers/dependencies.ts";
import { getDocument } from "./handlers/get-document.ts";
import { getDocumentPayload } from "./handlers/get-document-payload.ts";
import { getJwks } from "./handlers/get-jwks.ts";
import { getLiveness } from "./handlers/get-liveness.ts";
import { getParticipant } from "./handlers/get-participant.ts";
import { getReadiness } from "./handlers/get-readiness.ts";
import { getServerMetadata } from "./handlers/get-server-metadata.ts";
import { introspectToken } from "./handlers/introspect-token.ts";
import { issueToken } from "./handlers/issue-token.ts";
import { listDocuments } from "./handlers/list-documents.ts";
import { listInbox } from "./handlers/list-inbox.ts";
import { listParticipants } from "./handlers/list-participants.ts";
import { lookupParticipant } from "./handlers/lookup-participant.ts";
import { markDocumentProcessed } from "./handlers/mark-document-processed.ts";
import { pageRoutes } from "./handlers/pages/routes.ts";
import { renewToken } from "./handlers/renew-token.ts";
import { revokeToken } from "./handlers/revoke-token.ts";
import { updateParticipant } from "./handlers/update-participant.ts";
import { createApi, documentedOperations } from "./http/api.ts";
import { servedDefinition } from "./http/definition.ts";
import { createDispatch } from "./http/dispatch.ts";
import { errorForms } from "./http/error-form.ts";
import type { Handlers } from "./http/handlers.ts";
import { openToBrowsers } from "./http/open-to-browsers.ts";
import { createPageRouter } from "./http/page-router.ts";
import { respond } from "./http/respond.ts";

export const createHandlers = (dependencies: Dependencies): Handlers => ({
  issueToken: issueToken(dependencies),
  authorize: authorize(dependencies),
  decideAuthorization: decideAuthorization(dependencies),
  renewToken: renewToken(dependencies),
  revokeToken: revokeToken(dependencies),
  introspectToken: introspectToken(dependencies),
  createDocument: createDocument(dependencies),
  listDocuments: listDocuments(dependencies),
  listInbox: listInbox(dependencies),
  markDocumentProcessed: markDocumentProcessed(dependencies),
  getDocument: getDocument(dependencies),
  getDocumentPayload: getDocumentPayload(dependencies),
  listParticipants: listParticipants(dependencies),
  createParticipant: createParticipant(dependencies),
  getParticipant: getParticipant(dependencies),
  updateParticipant: updateParticipant(dependencies),
  deleteParticipant: deleteParticipant(dependencies),
  lookupParticipant: lookupParticipant(dependencies),
  getServerMetadata: getServerMetadata(dependencies),
  getJwks: getJwks(dependencies),
  getLiveness: getLiveness(),
  getReadiness: getReadiness(dependencies),
});

/** The whole server but for its socket; `main` and the tests listen on it. */
export async function createApp(dependencies: Dependencies): Promise<RequestListener> {
  const api = await createApi(servedDefinition());
  const dispatch = createDispatch(api, createHandlers(dependencies), dependencies);
  const pages = createPageRouter(pageRoutes(dependencies), dependencies);
  const operations = documentedOperations(api);
  const formOf = errorForms(operations);
  const answer = respond(
    (request, target) => (pages.serves(target.path) ? pages.answer(request, target) : dispatch(request, target)),
    {
      formOf: (path, accept) => (path !== undefined && pages.serves(path) ? "page" : formOf(path, accept)),
      headersOf: openToBrowsers(operations),
    },
    dependencies,
  );
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("query parser", false);
  app.use(answer);
  const handle = app as unknown as (request: IncomingMessage, response: ServerResponse, done: Done) => void;
  return (request, response) =>
    handle(request, response, (error) => {
      // Express gives up on a request target that it cannot parse before it asks anyone; it is answered here.
      if (error === undefined) return void answer(request, response);
      dependencies.log.error({ error }, "an answer could not be written");
      response.destroy();
    });
}

type Done = (error?: unknown) => void;
