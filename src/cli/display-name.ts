import { z } from "zod";
import { displayNameProblem } from "../domain/display-name.ts";

/** An option whose text is shown to people later; white space around it is dropped. */
export const displayName = (longest = 200) =>
  z
    .string()
    .trim()
    .superRefine((name, context) => {
      const message = displayNameProblem(name, longest);
      if (message) context.addIssue({ code: "custom", message });
    });
