/** Payloads are answered as what they are. */
import { send as real } from "../../../src/http/send.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  if (answer.type !== "application/octet-stream") return real(response, answer);
  const bytes = Buffer.from(String(answer.body), "latin1");
  const type = bytes.at(0) === 0x3c ? "application/xml; charset=utf-8" : "application/x-unknown";
  response.writeHead(200, { "Content-Type": type, "Content-Disposition": "attachment" }).end(bytes);
};
