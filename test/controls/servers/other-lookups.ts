/** Look-ups answered with more members, and with identifiers in lower case; 502 for whatever fails in the network. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { lookupParticipant as real } from "../../../src/handlers/lookup-participant.ts";

export * from "../../../src/handlers/lookup-participant.ts";

export const lookupParticipant: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (isRefused(reply))
    return reply.refused === "network_unavailable" ? { ...reply, refused: "network_failed" } : reply;
  if (reply.status !== 200) return reply;
  const { registered, participantId, ...rest } = reply.body;
  const identifier = participantId?.toLowerCase() ?? null;
  return { ...reply, body: { network: "test", ...rest, participantId: identifier, registered } };
};
