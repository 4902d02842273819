import { describe } from "vitest";
import { administrationContract } from "./contract/administration.ts";
import { clientContract } from "./contract/clients.ts";
import { deathContract } from "./contract/deaths.ts";
import { keyContract } from "./contract/keys.ts";
import { modelContract } from "./contract/model.ts";
import { redemptionContract } from "./contract/redemption.ts";
import { revocationContract } from "./contract/revocations.ts";
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
    sweepContract(openLab);
  });
}
