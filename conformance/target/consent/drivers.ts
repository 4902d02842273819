import { expectDataView } from "../../expect/data-view.ts";
import { expectFormView } from "../../expect/form-view.ts";
import { expectThat, inWords, Violation } from "../../expect/violation.ts";
import { Unavailable } from "../../unavailable.ts";
import type { Answer } from "../exchange.ts";
import { precondition } from "../precondition.ts";
import type { Consent, TargetUser } from "../target.ts";
import { addressIn } from "./callback.ts";
import { commandDriver } from "./command-driver.ts";
import type { ConsentView } from "./consent-view.ts";
import type { Choice, DecisionOptions } from "./decision-request.ts";
import { manualDriver } from "./manual-driver.ts";
import { screensDiffer } from "./screens-differ.ts";
import type { Screen } from "./user-calls.ts";

/** A way through login and consent. */
export type ConsentDriver = (authorizeUrl: string, visit: Visit) => Promise<Consented>;

/** Who goes through the consent of one request, and how that is done by request and answer. */
export interface Visit {
  readonly user: TargetUser;
  readonly intent: Choice;
  /** Opens the authorize URL in the user's session. */
  readonly open: (screen: Screen) => Promise<Answer>;
  readonly decide: (view: ConsentView, options?: DecisionOptions) => Promise<Answer>;
}

/** What came of it. */
export interface Consented {
  readonly callbackUrl: string;
  readonly observed: ConsentView | undefined;
}

/** The driver that the target names, by default that of the contract's data. */
export function driverOf({ driver = "json", command = [] }: Consent = {}): ConsentDriver {
  if (driver === "command") return commandDriver(command);
  if (driver === "manual") return manualDriver();
  if (driver === "browser")
    throw new Unavailable('consent.driver "browser" is not built in: name a program of yours as "command"');
  return screenDriver(driver);
}

/** Reads the screen in an answer. */
export const viewers: Readonly<Record<Screen, (answer: Answer) => ConsentView>> = {
  json: expectDataView,
  form: expectFormView,
};

/** The driver that asks for the screen in this way and answers it in the same. */
export function screenDriver(screen: Screen): ConsentDriver {
  return async (_url, { open, decide }) => {
    const answer = await open(screen);
    return decideOn(
      precondition("the consent screen is shown", () => viewers[screen](answer)),
      decide,
    );
  };
}

/** As the driver of the contract's data, and what it sees must be on the page too, where the decision is then made. */
export const bothScreens: ConsentDriver = async (url, visit) => {
  const data = await visit.open("json");
  const seen = precondition("the consent screen is shown", () => expectDataView(data));
  const shown = readable(await visit.open("form"));
  // Whether the page has the contract's fields is a requirement of its own.
  if (shown === undefined) return screenDriver("json")(url, visit);
  const difference = screensDiffer(seen, shown);
  if (difference !== undefined)
    throw new Unavailable(`the consent screen and its data do not agree on ${difference}: one of them proves nothing`);
  const consented = await decideOn(shown, visit.decide);
  return { ...consented, observed: seen };
};

function readable(answer: Answer): ConsentView | undefined {
  try {
    return expectFormView(answer);
  } catch (error) {
    if (error instanceof Violation) return undefined;
    throw error;
  }
}

async function decideOn(observed: ConsentView, decide: Visit["decide"]): Promise<Consented> {
  const answer = await decide(observed);
  const callbackUrl = precondition("the decision leads back to the client", () => {
    const url = addressIn(answer);
    expectThat(url !== undefined, () => ({ expected: "a redirect", actual: inWords(answer), exchange: answer }));
    return url;
  });
  return { callbackUrl, observed };
}
