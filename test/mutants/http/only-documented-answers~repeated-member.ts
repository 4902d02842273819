/** A participant with a repeated member is told with 422. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  const isRepeated = JSON.stringify(answer.body ?? "").includes("is repeated");
  if (answer.status !== 400 || !url.startsWith("/api/participants") || !isRepeated) return real(response, answer);
  reached();
  real(response, { ...answer, status: 422 });
};
