import type { ControlAddress } from "./control.ts";

/** Posts to a hook and prints what it answers; needs nothing but the Node that serves. */
const SCRIPT = `
const [url, token] = process.argv.slice(1);
fetch(url, { method: "POST", headers: { authorization: "Bearer " + token } }).then(
  async (answer) => {
    (answer.ok ? process.stdout : process.stderr).write((await answer.text()) + "\\n");
    process.exitCode = answer.ok ? 0 : 1;
  },
  (error) => {
    process.stderr.write("the demo's control server did not answer: " + (error.cause?.code ?? error.message) + "\\n");
    process.exitCode = 1;
  },
);`
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
