/** What a shell needs to run the suite on one input again. */
export interface Invocation {
  readonly url: string;
  readonly targetFile: string;
}

/** The command that tries the input at `path` again. */
export function replayCommand({ url, targetFile }: Invocation, id: string, seed: number, path: string): string {
  const words = ["conform", url, "--target", targetFile, "--only", id, "--seed", String(seed), "--path", path];
  return ["countersign", ...words.map(quote)].join(" ");
}

function quote(word: string): string {
  return /^[\w./:@=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
