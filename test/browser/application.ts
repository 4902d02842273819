import type { AddressInfo } from "node:net";
import express, { type Request, type Response } from "express";

/** What a developer was told about their application. */
export interface Registration {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
}

export interface Tokens {
  refreshToken: string;
  scope: string | undefined;
  participantId: string | undefined;
}

/** A client library, as an application calls it. */
export interface Library {
  /** Leads a customer's browser to the authorization endpoint. */
  begin(request: Request, response: Response, hints: Readonly<Record<string, string>>): Promise<void>;
  /** Makes of what the browser came back with tokens. */
  finish(request: Request, response: Response): Promise<Tokens>;
  renew(refreshToken: string): Promise<Tokens>;
}

/** A developer's application with its customer's tokens. */
export interface Application {
  readonly redirectUri: string;
  /** Where customers connect it. Query members are sent on as hints. */
  readonly connectUri: string;
  configure(library: Library): void;
  /** The tokens it has; they change when it renews. */
  tokens(): Tokens;
  renew(): Promise<Tokens>;
  close(): void;
}

/** Starts an application on a loopback port; it is configured once it is registered. */
export async function startApplication(): Promise<Application> {
  let library: Library | undefined;
  let tokens: Tokens | undefined;
  const known = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error("the application is not that far yet");
    return value;
  };
  const app = express();
  app.get("/connect", ({ query: { ...hints } }, response) =>
    known(library).begin(response.req, response, hints as Record<string, string>),
  );
  app.get("/callback", async (request, response) => {
    tokens = await known(library).finish(request, response);
    response.send("<!doctype html><title>Books by the sea</title><h1>Connected</h1>");
  });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((settle) => server.once("listening", settle));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    redirectUri: `${origin}/callback`,
    connectUri: `${origin}/connect`,
    configure: (chosen) => {
      library = chosen;
    },
    tokens: () => known(tokens),
    async renew() {
      tokens = await known(library).renew(known(tokens).refreshToken);
      return tokens;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
