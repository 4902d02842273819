import { foreignDocument, foreignMailings } from "../../arbitraries/foreign-senders.ts";
import { mustHold } from "../../arbitraries/holders.ts";
import { documentOf } from "../../arbitraries/mailings.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  requests: 5,
  arbitrary: foreignMailings,
  control: async (world, { mailing }) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    await world.mustCreateDocument(token, documentOf(world, mailing));
    return token;
  },
  check: async (world, foreign, token) => {
    const answer = await world.createDocument(token, foreignDocument(world, foreign));
    expectStatus(answer, 400);
    expectEqual("the code of the problem", answer.members.code, "unknown_sender", answer);
  },
});
