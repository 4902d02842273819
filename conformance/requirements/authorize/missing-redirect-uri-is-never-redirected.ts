import * as fc from "fast-check";
import { answeredOnAPage } from "../../factories/answered-on-a-page.ts";

export default answeredOnAPage(() =>
  fc.constantFrom(undefined, "").map((redirect_uri) => ({ params: { redirect_uri } })),
);
