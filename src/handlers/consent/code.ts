import type { Grant } from "../../stores/store.ts";
import { writeCode } from "../../tokens/authorization-code.ts";
import { familyOfGrant } from "../../tokens/family-of-grant.ts";
import type { SealedRequest } from "../../tokens/sealed-request.ts";
import type { Dependencies } from "../dependencies.ts";

/** The code of a grant: the same whenever it is asked for, so that a double click harms nothing. */
export const codeOf = (
  grant: Grant,
  { redirectUri, challenge }: Pick<SealedRequest, "redirectUri" | "challenge">,
  { epoch, keys, settings }: Pick<Dependencies, "epoch" | "keys" | "settings">,
): string =>
  writeCode(
    {
      grantId: grant.id,
      familyId: familyOfGrant(grant.id),
      clientId: grant.clientId,
      redirectUri,
      challenge,
      expiresAt: grant.createdAt + settings.lifetimes.code * 1000,
    },
    epoch,
    keys().secret.code.active,
  );
