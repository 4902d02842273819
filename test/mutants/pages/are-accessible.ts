/** Quiet text is too pale to read. */
import { baseStyle as real } from "../../../src/pages/style/base.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/style/base.ts";

reached();

export const baseStyle = real.replace(/--quiet: #[0-9a-f]{6}/g, "--quiet: #8a8f94");
