/** Whoever sends documents deletes participants. */
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = async (request, operationId, needs) => {
  const bearer = await real(request, operationId, needs);
  if (operationId !== "deleteParticipant" || !bearer || !("refused" in bearer)) return bearer;
  const other = await real(request, "createDocument", needs);
  if (other && !("refused" in other)) reached();
  return other;
};
