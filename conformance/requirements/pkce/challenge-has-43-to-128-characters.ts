import { malformedChallenges } from "../../arbitraries/pkce.ts";
import { challengeIsRefused } from "../../factories/challenge-is-refused.ts";

export default challengeIsRefused(() => malformedChallenges().map((code_challenge) => ({ code_challenge })));
