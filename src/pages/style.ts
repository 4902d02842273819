import { baseStyle } from "./style/base.ts";
import { controlStyle } from "./style/controls.ts";
import { frameStyle } from "./style/frame.ts";
import { pieceStyle } from "./style/pieces.ts";

/** Everything the pages look like, in light and dark, from 320 px of width. */
export const style = [baseStyle, frameStyle, controlStyle, pieceStyle].join("\n");
