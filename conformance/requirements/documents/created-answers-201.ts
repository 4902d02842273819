import { mustHold } from "../../arbitraries/holders.ts";
import { documentOf, mailings } from "../../arbitraries/mailings.ts";
import { expectDocument } from "../../expect/document.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { withBearer } from "../../target/bearer-request.ts";

export default property({
  requests: 5,
  arbitrary: (world) => mailings(world),
  control: async (world, mailing) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    const { id } = await world.mustCreateDocument(token, documentOf(world, mailing));
    await world.mustGetDocument(token, id);
    return token;
  },
  check: async (world, mailing, token) => {
    const answer = await world.createDocument(token, documentOf(world, mailing));
    expectStatus(answer, 201);
    const { id } = expectDocument(answer);
    const { location } = answer.headers;
    expectThat(location !== undefined && URL.canParse(location, answer.request.url), () => ({
      expected: "the address of the document in Location",
      actual: location ?? "no Location header",
      exchange: answer,
    }));
    const there = await world.send(withBearer(token, { url: new URL(location, answer.request.url).href }));
    expectStatus(there, 200, "the document is where Location says");
    expectEqual("the document at its Location", there.members.id, id, there);
  },
});
