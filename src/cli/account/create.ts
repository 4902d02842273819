import { z } from "zod";
import { newIdentifier } from "../../domain/identifier.ts";
import { displayName } from "../display-name.ts";
import { storeVerb } from "../verb.ts";

export const accountCreate = storeVerb({
  name: "create [name]",
  summary: "create an account: a customer's workspace",
  examples: ['account create --name "Sázava Ložiska s.r.o."'],
  flags: [["--name <name>", "name of the customer"]],
  options: z.object({ name: displayName() }),
  async run({ store, line, clock }, { name }) {
    const id = newIdentifier("acc", line.random);
    await store.createAccount({ id, name, createdAt: clock() });
    return { json: { id, name }, text: `Account ${id} is created.` };
  },
});
