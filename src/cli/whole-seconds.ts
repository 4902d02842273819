import { z } from "zod";

/** An option that is a whole number of seconds in digits. Nothing else is read as one: an empty value is not 0. */
export const wholeSeconds = (most: number) => {
  const error = `must be a whole number of seconds from 0 to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((seconds) => seconds <= most, { error });
};
