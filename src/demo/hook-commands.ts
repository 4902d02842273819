import type { ControlAddress } from "./control.ts";

/** Posts to a hook and prints what it answers; needs nothing but the Node that serves, and of that what starts fastest. */
const SCRIPT = `
const [url, token] = process.argv.slice(1);
const fail = (reason) => { process.stderr.write(reason + "\\n"); process.exitCode = 1; };
require("node:http")
  .request(url, { method: "POST", headers: { authorization: "Bearer " + token } }, (answer) => {
    let text = "";
    answer.on("data", (part) => { text += part; });
    answer.on("end", () => (answer.statusCode === 200 ? process.stdout.write(text + "\\n") : fail(text)));
  })
  .on("error", (error) => fail("the demo's control server did not answer: " + error.message))
  .end();`
  .trim()
  .replaceAll(/\n\s*/g, " ");

/** The hooks as argument vectors for the target file; `{seconds}` and `{client_id}` are filled in by who runs them. */
export function hookCommands({ origin, token }: ControlAddress): Record<string, readonly string[]> {
  const hook = (path: string) => [process.execPath, "-e", SCRIPT, `${origin}/${path}`, token];
  return {
    advanceClock: hook("advance-clock?seconds={seconds}"),
    rotateKeys: hook("rotate-keys"),
    rotateSecret: hook("rotate-secret?client_id={client_id}"),
    endOverlap: hook("end-overlap?client_id={client_id}"),
    disableClient: hook("disable-client?client_id={client_id}"),
    enableClient: hook("enable-client?client_id={client_id}"),
    restart: hook("restart"),
  };
}
