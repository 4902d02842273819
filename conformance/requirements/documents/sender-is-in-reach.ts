import { foreignDocument, foreignMailings } from "../../arbitraries/foreign-senders.ts";
import { mustHold } from "../../arbitraries/holders.ts";
import { documentOf } from "../../arbitraries/mailings.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectThat, inWords } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: foreignMailings,
  control: async (world, { mailing }) => {
    const token = await mustHold(world, mailing.holder, ["send_documents"]);
    const document = documentOf(world, mailing);
    await world.mustCreateDocument(token, { ...document, documentType: `${document.documentType}-own` });
    return token;
  },
  check: async (world, foreign, token) => {
    const document = foreignDocument(world, foreign);
    const answer = await world.createDocument(token, document);
    expectThat(answer.status >= 400 && answer.status < 500, () => ({
      expected: "a sender out of reach to be refused",
      actual: inWords(answer),
      exchange: answer,
    }));
    const listed = expectListPart(await world.listDocuments(token, { limit: 200 }));
    expectThat(!listed.items.some(({ documentType }) => documentType === document.documentType), () => ({
      expected: "no document of a sender out of reach",
      actual: "one in the list",
      exchange: listed.answer,
    }));
  },
});
