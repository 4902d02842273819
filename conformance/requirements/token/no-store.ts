import { granted, mustGrant } from "../../arbitraries/granted-answers.ts";
import { expectHeader } from "../../expect/header.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: granted,
  control: mustGrant,
  check: async (_world, _granted, answer) => {
    expectHeader(answer, "Cache-Control", /(^|,)\s*no-store\s*(,|$)/i);
  },
});
