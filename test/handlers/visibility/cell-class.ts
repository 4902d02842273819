import type { RequirementId } from "../../../generated/requirements.ts";
import type { Scope } from "../../../src/domain/scope.ts";
import type { Cell, Operation } from "./answers.ts";

/** Cells that are as they are for one reason. A cell is of the first class that has it. */
export interface CellClass {
  name: string;
  /** What all of its cells tell: `shown`, `hidden`, `done`, or how they are refused. */
  outcome: string;
  /** The requirements that hold it, and which mutants of each break it: what stands behind `~`, "" for the one without. */
  heldBy: Readonly<Partial<Record<RequirementId, readonly string[]>>>;
  has(cell: Cell): boolean;
}

export const is = ({ operation }: Cell, ...operations: readonly Operation[]): boolean => operations.includes(operation);

export const holds = ({ actor }: Cell, ...any: readonly Scope[]): boolean =>
  any.some((scope) => actor.scopes?.includes(scope));

const MEANINGS: Readonly<Record<string, string>> = { "200": "shown", "201": "done", "204": "done", "404": "hidden" };

/** What a cell tells, whichever way it was asked. */
export function outcomeOf({ operation, answer }: Cell): string {
  // A test of its own compares each payload with its document. Without a token there is one answer everywhere.
  if (operation === "payload" && answer !== "401") return "as reading it";
  if (answer === "200" && (operation === "mark" || operation === "change participant")) return "done";
  return MEANINGS[answer] ?? answer;
}

export const mutantsOf = ({ heldBy }: CellClass): string[] =>
  Object.entries(heldBy).flatMap(([id, which = []]) => which.map((each) => (each === "" ? id : `${id}~${each}`)));
