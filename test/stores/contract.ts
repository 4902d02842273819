import { describe } from "vitest";
import { administrationContract } from "./contract/administration.ts";
import { clientContract } from "./contract/clients.ts";
import { codeContract } from "./contract/codes.ts";
import { deathContract } from "./contract/deaths.ts";
import { decisionContract } from "./contract/decisions.ts";
import { documentContract } from "./contract/documents.ts";
import { keyContract } from "./contract/keys.ts";
import { modelContract } from "./contract/model.ts";
import { portalContract } from "./contract/portal.ts";
import { redemptionContract } from "./contract/redemption.ts";
import { revocationContract } from "./contract/revocations.ts";
import { sessionContract } from "./contract/sessions.ts";
import { sweepContract } from "./contract/sweep.ts";
import { turnContract } from "./contract/turn.ts";
import type { OpenLab } from "./lab.ts";

/** What every engine's store must do. */
export function storeContract(engine: string, openLab: OpenLab): void {
  describe(`the store on ${engine}`, () => {
    redemptionContract(openLab);
    deathContract(openLab);
    turnContract(openLab);
    modelContract(openLab);
    revocationContract(openLab);
    clientContract(openLab);
    administrationContract(openLab);
    keyContract(openLab);
    sessionContract(openLab);
    decisionContract(openLab);
    codeContract(openLab);
    portalContract(openLab);
    documentContract(openLab);
    sweepContract(openLab);
  });
}
