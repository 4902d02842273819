import { type Finding, Violation } from "../expect/violation.ts";
import type { AnyProperty } from "../property.ts";
import type { Answer } from "../target/exchange.ts";
import { Inapplicable, Interrupted, NoAnswer, Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** What one run of a property came to. */
export type Outcome =
  | { readonly kind: "held" }
  /** `silent`: the server gave no answer, so that only a repetition tells it from a server that is gone. */
  | { readonly kind: "violated"; readonly finding: Finding; readonly silent: boolean; readonly trace: Trace }
  | { readonly kind: "unavailable"; readonly reason: string; readonly dead: boolean; readonly trace: Trace }
  | { readonly kind: "inapplicable"; readonly reason: string }
  | { readonly kind: "interrupted"; readonly reason: string }
  | { readonly kind: "broken-property"; readonly reason: string };

/** The exchanges of one run; the first `control` of them belong to the positive twin. */
export interface Trace {
  readonly exchanges: readonly Answer[];
  readonly control: number;
}

/** One run: the positive twin first, and the check only if it succeeded. */
export async function attempt(property: AnyProperty, world: World, input: unknown): Promise<Outcome> {
  let evidence: unknown;
  try {
    evidence = await property.control(world, input);
  } catch (error) {
    return afterControl(error, world);
  }
  const control = world.exchanges.length;
  try {
    await property.check(world, input, evidence);
    return { kind: "held" };
  } catch (error) {
    return afterCheck(error, { exchanges: world.exchanges, control });
  }
}

function afterControl(error: unknown, { exchanges }: World): Outcome {
  const trace = { exchanges, control: exchanges.length };
  if (error instanceof Violation) return unavailable(`the positive control failed: ${error.message}`, trace);
  if (error instanceof NoAnswer) return { ...unavailable(error.message, trace), dead: true };
  if (error instanceof Unavailable) return unavailable(error.message, trace);
  return beyondVerdict(error);
}

function afterCheck(error: unknown, trace: Trace): Outcome {
  if (error instanceof Violation) return { kind: "violated", finding: error, silent: false, trace };
  // The control was answered a moment ago: to fall silent now is what the server does to this input.
  if (error instanceof NoAnswer)
    return { kind: "violated", finding: { expected: "an HTTP answer", actual: error.message }, silent: true, trace };
  if (error instanceof Unavailable) return unavailable(error.message, trace);
  return beyondVerdict(error);
}

function unavailable(reason: string, trace: Trace): Outcome & { kind: "unavailable" } {
  return { kind: "unavailable", reason, dead: false, trace };
}

function beyondVerdict(error: unknown): Outcome {
  if (error instanceof Inapplicable) return { kind: "inapplicable", reason: error.message };
  if (error instanceof Interrupted) return { kind: "interrupted", reason: error.message };
  return { kind: "broken-property", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
