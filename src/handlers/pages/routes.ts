import type { Dependencies } from "../dependencies.ts";
import { frameRoutes } from "./frame.ts";
import { loginRoutes } from "./login.ts";
import { logoutRoutes } from "./logout.ts";
import type { PageRoute } from "./page.ts";
import { portalRoutes } from "./portal.ts";
import { registerRoutes } from "./register.ts";

/** Every page outside the contract. */
export const pageRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  ...frameRoutes(),
  ...loginRoutes(dependencies),
  ...logoutRoutes(dependencies),
  ...registerRoutes(dependencies),
  ...portalRoutes(dependencies),
];
