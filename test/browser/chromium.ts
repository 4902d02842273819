import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser of this run is reached. */
    chromium: string;
  }
}

const QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/**
 * One Chromium for the whole run, from npm, with its own libraries and fonts: of the machine it needs the C library. It is
 * unpacked into a directory that goes with it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), "countersign-chromium-"));
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  try {
    const server = await launch(directory, await unpack(directory));
    project.provide("chromium", server.wsEndpoint());
    return async () => {
      await server.close();
      remove();
    };
  } catch (cause) {
    remove();
    const fits = "@sparticuz/chromium, which the browser tests use, is made for x64 Linux with glibc";
    throw new Error(`Chromium does not start on this machine (${process.arch} ${process.platform}; ${fits}).`, {
      cause,
    });
  }
}

/**
 * The path of the program. The package unpacks into the directory for temporary files, once and for everybody, and its
 * libraries only where it sees Amazon's machines: so it is told of another directory and of such a machine, in a process
 * of its own.
 */
async function unpack(directory: string): Promise<string> {
  const program = fileURLToPath(new URL("./unpack-chromium.ts", import.meta.url));
  const env = { TMPDIR: directory, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  return stdout;
}

function launch(directory: string, executablePath: string): Promise<BrowserServer> {
  const fonts = join(directory, "fonts.conf");
  const cache = join(directory, "fonts-cache");
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${join(directory, "fonts")}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  const libraries = join(directory, "al2023", "lib");
  const env = { HOME: directory, TMPDIR: directory, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries };
  return chromium.launchServer({ executablePath, args: QUIET, env });
}
