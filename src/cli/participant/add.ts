import { z } from "zod";
import { newIdentifier } from "../../domain/identifier.ts";
import { parseParticipantIdentifier } from "../../domain/participant-identifier.ts";
import { displayName } from "../display-name.ts";
import { storeVerb } from "../verb.ts";

export const participantAdd = storeVerb({
  name: "add [name]",
  summary: "add a participant (a legal entity on the Peppol network) to an account",
  examples: [
    'participant add --account acc_… --name "Sázava Ložiska s.r.o." --email faktury@example.com --country CZ --rn 12345678',
  ],
  flags: [
    ["--account <id>", "account that manages it"],
    ["--name <name>", "legal name"],
    ["--email <email>", "where it is written to"],
    ["--country <code>", "ISO 3166-1 alpha-2 code, such as CZ"],
    ["--eu-vat-id <id>", "EU VAT identification number"],
    ["--rn <number>", "registration number"],
    ["--participant-id <id>", "Peppol participant identifier, such as 0208:0123456789"],
  ],
  options: z.object({
    account: z.string(),
    name: displayName(),
    email: displayName(254).regex(/^\S+@\S+$/, { error: "must be an e-mail address" }),
    country: z.string().regex(/^[A-Z]{2}$/, { error: "must be two capital letters, such as CZ" }),
    euVatId: displayName().optional(),
    rn: displayName().optional(),
    participantId: displayName()
      .refine((text) => parseParticipantIdentifier(text) !== undefined, {
        error: "must be four digits, a colon and a value, such as 0208:0123456789",
      })
      .optional(),
  }),
  async run({ store, line, clock }, options) {
    const participant = {
      id: newIdentifier("par", line.random),
      accountId: options.account,
      name: options.name,
      email: options.email,
      euVatId: options.euVatId ?? null,
      rn: options.rn ?? null,
      countryCode: options.country,
      participantId: options.participantId ?? null,
      createdAt: clock(),
    };
    await store.createParticipant(participant);
    const { accountId, createdAt, ...shown } = participant;
    return { json: { ...shown, account: accountId }, text: `Participant ${participant.id} is added.` };
  },
});
