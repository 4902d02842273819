import { codeRequests } from "./consent/authorize-request.ts";
import { documentRequests } from "./document-requests.ts";
import { lookupRequests } from "./lookup-calls.ts";
import { clientRequests } from "./oauth-requests.ts";
import type { EndpointName } from "./target.ts";

export type RequestBuilders = ReturnType<typeof requestBuilders>;

/** Builders of the usual requests, aimed at `endpoints`. */
export const requestBuilders = (
  endpoints: Readonly<Record<EndpointName, string>>,
  affiliates: { readonly active: string },
) => ({
  ...clientRequests(endpoints),
  ...codeRequests(endpoints),
  ...documentRequests(endpoints),
  ...lookupRequests(endpoints, affiliates),
});
