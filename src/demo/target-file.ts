import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UnreadableDemo } from "./mark.ts";
import { replaceFile } from "./replace-file.ts";
import { type DemoWorld, demoWorld } from "./world.ts";

/** What the suite reads. It exists once the server answers. */
export const targetFile = (data: string): string => join(data, "demo-target.json");

/** The world of a demo that is still being seeded, so that one cut short can go on with the same secrets. */
const seedingFile = (data: string): string => join(data, "demo-seeding.json");

/** The world of the demo in a data directory; undefined when none was drawn yet. */
export function readWorld(data: string): DemoWorld | undefined {
  const file = [targetFile(data), seedingFile(data)].find((candidate) => existsSync(candidate));
  if (!file) return undefined;
  try {
    return demoWorld.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new UnreadableDemo(
      `${file} holds the demo's secrets and can't be read: delete the directory ${data} to start a new demo.`,
    );
  }
}

export const writeSeedingWorld = (data: string, world: DemoWorld): void =>
  replaceFile(seedingFile(data), JSON.stringify(world));

export function writeTarget(data: string, target: object): void {
  replaceFile(targetFile(data), `${JSON.stringify(target, null, 2)}\n`);
  rmSync(seedingFile(data), { force: true });
}
