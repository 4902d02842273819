/** The world a command runs in: everything it may read and write outside the store. */
export interface CommandLine {
  environment: Readonly<Record<string, string | undefined>>;
  input: NodeJS.ReadStream;
  /** Whether a person reads the results on a terminal. */
  interactive: boolean;
  /** Results. */
  out: (text: string) => void;
  /** Failures, prompts and hints. */
  err: (text: string) => void;
  random: (bytes: number) => Uint8Array;
}
