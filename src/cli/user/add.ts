import { z } from "zod";
import { newIdentifier } from "../../domain/identifier.ts";
import { hashPassword } from "../../tokens/password.ts";
import { displayName } from "../display-name.ts";
import { limit } from "../limit.ts";
import { facts } from "../text.ts";
import { storeVerb } from "../verb.ts";
import { obtainPassword } from "./password-source.ts";

export const userAdd = storeVerb({
  name: "add",
  summary: "add a user to an account; the password comes from standard input or a prompt",
  examples: [
    "user add --account acc_… --login jana@example.com --generate",
    "user add --account acc_… --login jana@example.com < password.txt",
  ],
  flags: [
    ["--account <id>", "account the user logs in to"],
    ["--login <login>", "what the user types to log in"],
    ["--generate", "make a password and print it once"],
    ["--limit <number/seconds>", "attempts to log in within so many seconds (failures alone are limited)"],
  ],
  options: z.object({
    account: z.string(),
    login: displayName(254),
    generate: z.boolean().default(false),
    limit: limit.optional(),
  }),
  async run({ store, line, clock }, { account, login, generate, limit: loginLimit = null }) {
    const { password, generated } = await obtainPassword(line, generate);
    const id = newIdentifier("usr", line.random);
    const passwordHash = await hashPassword(password);
    await store.createUser({ id, accountId: account, login, passwordHash, createdAt: clock(), loginLimit });
    const shown = generated ? { password } : {};
    return {
      json: { id, account, login, ...shown },
      text: generated
        ? `${facts([
            ["user", id],
            ["login", login],
            ["password", password],
          ])}\n\nThe password is shown this once and can't be shown again.`
        : `User ${id} can log in as ${login}.`,
    };
  },
});
