import type { Server } from "node:http";

/** The address can't be listened on. `message` is one sentence for people. */
export class CannotListen extends Error {
  override name = "CannotListen";
}

/**
 * Resolves when the server listens. Throws {@link CannotListen}.
 * @param setting what sets the port, for the message
 */
export function listen(
  server: Server,
  { host, port, setting }: { host: string; port: number; setting: string },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new CannotListen(sentence(error.code, `port ${port} of ${host}`, setting), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function sentence(code: string | undefined, where: string, setting: string): string {
  if (code === "EADDRINUSE") return `Another program listens on ${where}: stop it, or choose another with ${setting}.`;
  if (code === "EACCES") return `This user may not listen on ${where}: choose a port above 1023 with ${setting}.`;
  return `Nothing can listen on ${where} (${code}): choose an address of this machine with COUNTERSIGN_HOST.`;
}
