import { operationFacts } from "../../../generated/operations.ts";
import { type Answer, ask } from "../../http/ask.ts";
import type { World } from "../../http/world.ts";

/** Every operation behind an access token, as its method and an address of it. */
export const RESOURCES = Object.values(operationFacts).flatMap(({ access, method, path }) =>
  access.kind === "bearer" ? [[method, path.replace("{id}", "nobody")] as const] : [],
);

const BODIES: Readonly<Record<string, unknown>> = {
  "POST /api/documents": { sender: "nobody", receiver: "nobody", documentType: "x", payload: "" },
  "POST /api/participants": { name: "De Halm", email: "halm@example.test", countryCode: "BE" },
  "PATCH /api/participants/nobody": {},
};

/** A well-formed request at one of them, with an access token. */
export function present(world: World, token: string, [method, path]: (typeof RESOURCES)[number]): Promise<Answer> {
  const body = BODIES[`${method} ${path}`];
  return ask(world, {
    method: method.toLowerCase() as "get",
    path,
    headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { "Content-Type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
