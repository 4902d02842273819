import { expectShownName } from "../../expect/shown-name.ts";
import { whereverNamed } from "../../factories/telling-names.ts";

export default whereverNamed(
  (name) => /[<&]/.test(name),
  "markup",
  (page, names) => {
    for (const name of names) expectShownName("somebody as", page, name);
  },
);
