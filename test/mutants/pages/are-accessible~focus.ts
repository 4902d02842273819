/** Nobody sees where the focus is. */
import { baseStyle as real } from "../../../src/pages/style/base.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/style/base.ts";

reached();

export const baseStyle = real.replace("outline: 3px solid", "outline: 0 solid");
