import type { components } from "../../../generated/api.ts";

export type ActiveToken = components["schemas"]["ActiveToken"];
