import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { replaceFile } from "./replace-file.ts";

/** Its presence marks a data directory as a demo's, which no real service may run on. */
const NAME = "demo.json";

const shape = z.object({
  /** 32 bytes in base64. Lying beside the store it protects nothing: that is why the store is for demos only. */
  masterKey: z.string(),
  /** Milliseconds by which the demo's clock runs ahead. */
  clockOffset: z.number().int().nonnegative(),
  /** The API key of the banner's commands; absent where an older version made the mark. */
  curl: z.object({ client_id: z.string(), client_secret: z.string() }).optional(),
});

export type DemoMark = z.infer<typeof shape>;

const ABSENT = ["ENOENT", "ENOTDIR"];

/** The mark of a demo's data directory, or undefined where there is none. Throws when it is there and can't be read. */
export function readDemoMark(data: string): DemoMark | undefined {
  const file = join(data, NAME);
  try {
    return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && ABSENT.includes(String(error.code))) return undefined;
    throw new UnreadableDemo(
      `${file} can't be read: delete the directory ${data} to start a new demo, or choose another with --data.`,
    );
  }
}

export const writeDemoMark = (data: string, mark: DemoMark): void =>
  replaceFile(join(data, NAME), `${JSON.stringify(mark)}\n`);

/** A file of the demo is damaged or missing. `message` is one sentence for people. */
export class UnreadableDemo extends Error {
  override name = "UnreadableDemo";
}
