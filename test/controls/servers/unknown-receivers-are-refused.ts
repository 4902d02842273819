/** Documents are taken for participants of the account and for whoever the network knows. */
import { refuse } from "../../../src/domain/refusal.ts";
import { createDocument as real } from "../../../src/handlers/create-document.ts";

export * from "../../../src/handlers/create-document.ts";

export const createDocument: typeof real = (dependencies) => async (call) => {
  const { lookup, store } = dependencies;
  const { receiver } = call.body;
  const own = await store.participantsInReach({ ...call.bearer, participantId: null }, undefined, 1000);
  const isOwn = own.some(({ id, participantId }) => receiver === id || receiver === participantId);
  const found = isOwn ? undefined : await lookup({ participantId: receiver }, "the server itself");
  const isKnown = isOwn || (found && "registered" in found && found.registered);
  return isKnown ? real(dependencies)(call) : refuse("parameter_malformed", "an unknown receiver", "receiver");
};
