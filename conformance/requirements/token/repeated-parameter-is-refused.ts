import { mustSendOnce, repeatedParameter, sendRepeated } from "../../arbitraries/repeated-parameter.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => repeatedParameter(world, false),
  control: mustSendOnce,
  check: async (world, repeated) => {
    expectOAuthError(await sendRepeated(world, repeated), { status: 400, error: "invalid_request" });
  },
});
