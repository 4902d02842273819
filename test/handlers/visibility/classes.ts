import type { Cell } from "./answers.ts";
import type { CellClass } from "./cell-class.ts";
import { DOOR_CLASSES } from "./door-classes.ts";
import { PARTICIPANT_CLASSES } from "./participant-classes.ts";
import { SIGHT_CLASSES } from "./sight-classes.ts";

export const CLASSES: readonly CellClass[] = [...DOOR_CLASSES, ...SIGHT_CLASSES, ...PARTICIPANT_CLASSES];

export const classOf = (cell: Cell): CellClass | undefined => CLASSES.find((each) => each.has(cell));
