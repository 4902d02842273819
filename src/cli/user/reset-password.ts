import { z } from "zod";
import { NotFound } from "../../stores/store.ts";
import { hashPassword } from "../../tokens/password.ts";
import { facts } from "../text.ts";
import { storeVerb } from "../verb.ts";
import { obtainPassword } from "./password-source.ts";

export const userResetPassword = storeVerb({
  name: "reset-password <login>",
  summary: "give a user a new password from standard input or a prompt",
  examples: ["user reset-password jana@example.com --generate", "user reset-password jana@example.com < password.txt"],
  flags: [["--generate", "make a password and print it once"]],
  options: z.object({ login: z.string(), generate: z.boolean().default(false) }),
  async run({ store, line, clock }, { login, generate }) {
    const user = await store.findUserByLogin(login);
    if (!user) throw new NotFound(`There is no user with the login ${login}.`);
    const { password, generated } = await obtainPassword(line, generate);
    await store.setPassword(user.id, await hashPassword(password), clock());
    const shown = generated ? { password } : {};
    return {
      json: { id: user.id, login, ...shown },
      text: generated
        ? `${facts([
            ["login", login],
            ["password", password],
          ])}\n\nThe password is shown this once and can't be shown again.`
        : `The password of ${login} is changed.`,
    };
  },
});
