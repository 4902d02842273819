import * as fc from "fast-check";

const replayComment = /\s*\/\*replayPath="([^"]*)"\*\/$/;

/** How fast-check writes an object without a prototype, which to a server is the same as one with. */
const noPrototype = /\{__proto__:null,?/g;

/** An input in words: as code, or as the list of commands it ran. */
export function inputInWords(input: unknown): string {
  return fc.stringify(input).replace(replayComment, "").replace(noPrototype, "{") || "no command";
}

/** An input that has not been used: commands remember that they ran. */
export function unused<Input>(input: Input): Input {
  return fc.hasCloneMethod(input) ? input[fc.cloneMethod]() : input;
}

/** Where fast-check found an input, as one word for `--path`: its path and, for commands, their replay path. */
export function pathInWords(path: string, input: unknown): string {
  const commands = replayComment.exec(fc.stringify(input))?.[1];
  return commands === undefined ? path : `${path}@${commands}`;
}

/** The two parts of a `--path`. */
export function readPath(words: string): { path: string; replayPath: string | undefined } {
  const at = words.indexOf("@");
  return at < 0
    ? { path: words, replayPath: undefined }
    : { path: words.slice(0, at), replayPath: words.slice(at + 1) };
}
