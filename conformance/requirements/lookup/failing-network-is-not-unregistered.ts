import { expectThat, inWords } from "../../expect/violation.ts";
import { toldAbout } from "../../factories/told-registrations.ts";

export default toldAbout(
  "failing",
  "unregistered",
  (answer) =>
    expectThat(answer.members.registered !== false, () => ({
      expected: "no answer that somebody is not registered, when the network fails",
      actual: inWords(answer),
      exchange: answer,
    })),
  { runs: 10 },
);
