import type { IncomingMessage, ServerResponse } from "node:http";
import type { Dependencies } from "../handlers/dependencies.ts";
import type { Answer } from "./answer.ts";
import type { Dispatch, Outcome } from "./dispatch.ts";
import { type Failure, fail } from "./failure.ts";
import { type ErrorForm, failureAnswer } from "./failure-answer.ts";
import { failurePage } from "./failure-page.ts";
import { ambiguousHeader } from "./header-section.ts";
import { readTarget } from "./request-target.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { send } from "./send.ts";
import { thrownFailure } from "./thrown-failure.ts";
import { visitLanguage } from "./visit.ts";

/** What the contract says of all answers at an address. */
export interface AddressRules {
  formOf(path: string | undefined, accept: string | undefined): ErrorForm;
  headersOf(path: string | undefined): Readonly<Record<string, string>>;
}

/** Answers one request: every one gets an answer, an identifier of its own, and a line in the log. */
export const respond =
  (
    dispatch: Dispatch,
    { formOf, headersOf }: AddressRules,
    { log, random, settings }: Pick<Dependencies, "log" | "random" | "settings">,
  ) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = Buffer.from(random(16)).toString("hex");
    const started = performance.now();
    const target = readTarget(request.url ?? "");
    const { operationId, result, headers } = await outcome();
    const failure = "refused" in result ? result : undefined;
    const answer: Answer = "refused" in result ? toldAs(formOf(target?.path, request.headers.accept), result) : result;
    const usual = { ...SECURITY_HEADERS, "Request-Id": requestId, ...headersOf(target?.path), ...headers };
    send(response, { ...answer, headers: { ...usual, ...answer.headers } });
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    const { refused, because } = failure ?? {};
    log.info(
      { requestId, method: request.method, operationId, status: answer.status, milliseconds, refused, because },
      "request",
    );

    function toldAs(form: ErrorForm, failed: Failure): Answer {
      return form === "page"
        ? failurePage(failed, visitLanguage(request, settings.issuer))
        : failureAnswer(failed, form);
    }

    async function outcome(): Promise<Outcome> {
      try {
        const ambiguous = ambiguousHeader(request);
        if (ambiguous !== undefined)
          return { result: fail("malformed_request", `${ambiguous} is missing or repeated`) };
        if (!target) return { result: fail("malformed_request", "the request target is malformed") };
        return await dispatch(request, target);
      } catch (error) {
        const thrown = thrownFailure(error);
        if (thrown.refused === "internal_error") log.error({ requestId, error }, "a bug ended a request");
        return { result: thrown };
      }
    }
  };
