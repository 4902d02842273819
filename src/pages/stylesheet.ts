import { createHash } from "node:crypto";
import { style } from "./style.ts";

const hash = createHash("sha256").update(style).digest("hex").slice(0, 16);

/** The one stylesheet. Its address changes with its content, so it may be kept for ever. */
export const stylesheet = { content: style, hash, address: `/assets/style-${hash}.css` } as const;
