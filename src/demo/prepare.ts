import { existsSync } from "node:fs";
import { ensureDataDirectory, storeFile } from "../data-directory.ts";
import { type CurlClient, rememberedCurlClient } from "./curl-client.ts";
import { type DemoMark, readDemoMark, UnreadableDemo, writeDemoMark } from "./mark.ts";
import { readWorld, targetFile, writeSeedingWorld } from "./target-file.ts";
import { type DemoWorld, drawWorld } from "./world.ts";

/**
 * Makes a data directory a demo's, or reads back what one holds. Refuses a directory whose store is no demo's: its
 * accounts are real.
 */
export function prepareDemo(
  data: string,
  random: (bytes: number) => Uint8Array,
): { mark: DemoMark; world: DemoWorld; curl: CurlClient; hasStore: boolean } {
  ensureDataDirectory(data);
  const store = existsSync(storeFile(data));
  const found = readDemoMark(data);
  if (store && !found) {
    throw new UnreadableDemo(`${data} holds a store that is no demo's: choose another directory with --data.`);
  }
  const world = readWorld(data);
  if (store && !world) {
    throw new UnreadableDemo(
      `${targetFile(data)} is gone and with it the demo's secrets: delete the directory ${data} to start a new demo.`,
    );
  }
  const mark = found ?? newMark(data, random);
  return {
    mark,
    world: world ?? newWorld(data, random),
    curl: rememberedCurlClient(data, mark, random),
    hasStore: store,
  };
}

function newMark(data: string, random: (bytes: number) => Uint8Array): DemoMark {
  const mark = { masterKey: Buffer.from(random(32)).toString("base64"), clockOffset: 0 };
  writeDemoMark(data, mark);
  return mark;
}

function newWorld(data: string, random: (bytes: number) => Uint8Array): DemoWorld {
  const world = drawWorld(random);
  writeSeedingWorld(data, world);
  return world;
}
