import { healthAnswers } from "../../factories/health-answers.ts";

export default healthAnswers("/health/live");
