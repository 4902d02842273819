import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
export const cs: Messages = en;
