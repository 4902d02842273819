import type { ConnectionState, Disconnection } from "../../pages/disconnection.ts";
import type { AuditEntry, Connection } from "../../stores/store.ts";
import type { Lifetimes } from "../dependencies.ts";
import { type Ending, endingsOf } from "./connection-endings.ts";

/**
 * Whether a grant still works, and if not, what ended it: the first of all that did. What is only switched off comes last,
 * for it ends nothing for good.
 * @param now milliseconds since the epoch
 */
export function connectionState(
  connection: Connection,
  history: readonly AuditEntry[],
  lifetimes: Pick<Lifetimes, "code" | "refreshIdle" | "refreshAbsolute">,
  now: number,
): ConnectionState {
  const first = endingsOf(connection, history, lifetimes, now)
    .filter(({ at }) => at <= now)
    .reduce<Ending | undefined>(
      (earliest, ending) => (earliest && earliest.at <= ending.at ? earliest : ending),
      undefined,
    );
  if (first) return { connected: false, ...first };
  const because = switchedOff(connection);
  return because === undefined ? { connected: true } : { connected: false, because, at: null };
}

function switchedOff(connection: Connection): Disconnection | undefined {
  if (connection.accountDisabled) return "account_disabled";
  if (connection.userDisabled) return "user_disabled";
  return connection.clientDisabled ? "application_disabled" : undefined;
}
