/** Credentials in the URL authenticate a client. */
import { readRequest as real } from "../../../src/http/read-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/read-request.ts";

export const readRequest: typeof real = async (request, search, plan, limit) => {
  const client_secret = search.get("client_secret");
  if (client_secret === null) return real(request, search, plan, limit);
  const read = await real(request, new URLSearchParams(), plan, limit);
  if ("refused" in read) return read;
  reached();
  return { ...read, body: { client_id: search.get("client_id"), client_secret, ...read.body } };
};
