import { type ClientFormView, clientForm } from "../../pages/client-view.ts";
import type { Html } from "../../pages/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import type { Dependencies } from "../dependencies.ts";
import { readClientForm } from "./client-fields.ts";
import type { ClientPages } from "./client-pages.ts";
import { pageContext } from "./context.ts";
import { newFormName } from "./form-once.ts";
import { makeClient } from "./make-client.ts";
import { MOST_CLIENTS, tooMany } from "./most.ts";
import { ownClients } from "./own-clients.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

/** The page where a client is made. */
interface MakingPage {
  address: string;
  render: (page: PageContext, view: ClientFormView) => Html;
}

export const newClientRoutes = (
  pages: ClientPages,
  making: MakingPage,
  dependencies: Dependencies,
): readonly PageRoute[] => {
  const show = ({ visit }: UserCall, view: ClientFormView, status: 200 | 400 | 409): PageReply => ({
    page: making.render(pageContext(visit, making.address), { ...view, form: newFormName(dependencies.random) }),
    status,
  });
  const submit = async (call: UserCall): Promise<PageReply> => {
    const { typed, change } = readClientForm(call.form);
    if (typed.problems.length > 0) return show(call, typed, 400);
    const problems = tooMany(await ownClients(call.session, pages.kind, dependencies.store), MOST_CLIENTS);
    if (problems.length > 0) return show(call, { ...typed, problems }, 409);
    return makeClient(call, change, pages, dependencies);
  };
  return [
    {
      method: "GET",
      path: making.address,
      access: "user",
      handle: async (call) => show(call, clientForm(), 200),
    },
    { method: "POST", path: making.address, access: "user", handle: submit },
  ];
};
