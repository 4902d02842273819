import { afterEach, beforeEach } from "vitest";
import type { Lab, OpenLab } from "../lab.ts";

/** A fresh lab for each test of the suite that calls this. */
export function inLab(openLab: OpenLab): () => Lab {
  let lab: Lab | undefined;
  beforeEach(async () => {
    lab = await openLab();
  });
  afterEach(async () => {
    await lab?.dispose();
    lab = undefined;
  });
  return () => {
    if (!lab) throw new Error("no lab is open outside a test");
    return lab;
  };
}
