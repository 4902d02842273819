import { expectListPart } from "../expect/list-part.ts";
import { expectStatus } from "../expect/status.ts";
import { expectThat } from "../expect/violation.ts";
import type { JsonObject, World } from "../world.ts";
import { withBearer } from "./bearer-request.ts";
import type { Answer, Request } from "./exchange.ts";
import { inQuery } from "./in-query.ts";
import { precondition } from "./precondition.ts";
import { listParts } from "./walk-list.ts";

/** A participant as it was answered. */
export type ShownParticipant = JsonObject & { readonly id: string };

/** Which part of a list. What is left out is not sent. */
type ListQuery = Readonly<Partial<Record<"limit" | "cursor", string | undefined>>>;

/** What a world asks of the participants of an account, with an access token. */
export interface ParticipantCalls {
  /** One part of the list. */
  listParticipants(token: string, query?: ListQuery): Promise<Answer>;
  getParticipant(token: string, id: string): Promise<Answer>;
  createParticipant(token: string, members: JsonObject): Promise<Answer>;
  /** Changes the members that are named (RFC 7396). */
  updateParticipant(token: string, id: string, members: JsonObject): Promise<Answer>;
  deleteParticipant(token: string, id: string): Promise<Answer>;

  /** As their namesakes, for preconditions: anything but success is `Unavailable`. */
  mustGetParticipant(token: string, id: string): Promise<ShownParticipant>;
  mustCreateParticipant(token: string, members: JsonObject): Promise<ShownParticipant>;
  mustUpdateParticipant(token: string, id: string, members: JsonObject): Promise<ShownParticipant>;
  mustDeleteParticipant(token: string, id: string): Promise<void>;
  /** Every item of the list, part by part. */
  mustListParticipants(token: string, query?: ListQuery): Promise<readonly ShownParticipant[]>;
}

/** The calls, made by `send` at the endpoint that the target names. */
export function participantCalls(
  endpoints: Pick<World["endpoints"], "participants">,
  send: (request: Request) => Promise<Answer>,
): ParticipantCalls {
  const at = (id: string) => `${endpoints.participants.replace(/\/$/, "")}/${encodeURIComponent(id)}`;
  const ask = async (token: string, request: () => Request) => send(withBearer(token, request()));
  const list: ParticipantCalls["listParticipants"] = (token, query = {}) =>
    ask(token, () => inQuery({ url: endpoints.participants }, query));
  const get: ParticipantCalls["getParticipant"] = (token, id) => ask(token, () => ({ url: at(id) }));
  const create: ParticipantCalls["createParticipant"] = (token, members) =>
    ask(token, () => ({ url: endpoints.participants, json: members }));
  const update: ParticipantCalls["updateParticipant"] = (token, id, members) =>
    ask(token, () => ({ method: "PATCH", url: at(id), json: members }));
  const remove: ParticipantCalls["deleteParticipant"] = (token, id) =>
    ask(token, () => ({ method: "DELETE", url: at(id) }));
  return {
    listParticipants: list,
    getParticipant: get,
    createParticipant: create,
    updateParticipant: update,
    deleteParticipant: remove,
    mustGetParticipant: async (...args) => shown("a participant is read", await get(...args)),
    mustCreateParticipant: async (...args) => shown("a participant is created", await create(...args)),
    mustUpdateParticipant: async (...args) => shown("a participant is changed", await update(...args)),
    mustDeleteParticipant: async (...args) => {
      const answer = await remove(...args);
      precondition("a participant is deleted", () => expectStatus(answer, successes));
    },
    mustListParticipants: async (token, query) => {
      const found: ShownParticipant[] = [];
      const ask = async (from: ListQuery) => {
        const answer = await list(token, { ...query, ...from });
        return precondition("participants are listed", () => expectListPart(answer).answer);
      };
      for await (const { items } of listParts(ask)) found.push(...items.filter(isShown));
      return found;
    },
  };
}

/** Which of them an operation answers with is a requirement of its own. */
const successes = [200, 201, 202, 204];

function shown(what: string, answer: Answer): ShownParticipant {
  return precondition(what, () => {
    expectStatus(answer, successes);
    return expectShown(answer);
  });
}

/** The participant that an answer shows: an object with an ID. */
function expectShown(answer: Answer): ShownParticipant {
  const { members } = answer;
  expectThat(isShown(members), () => ({
    expected: "a participant with an id",
    actual: `a body with the members ${Object.keys(members).join(", ") || "none"}`,
    exchange: answer,
  }));
  return members;
}

export const isShown = (members: JsonObject): members is ShownParticipant =>
  typeof members.id === "string" && members.id !== "";
