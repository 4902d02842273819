import { z } from "zod";

const error = "must be a number and the seconds it counts for, such as 600/60, each from 1 to 999999";

/** An option that limits: so many within so many seconds. */
export const limit = z
  .string()
  .regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/, { error })
  .transform((given) => {
    const [limit = 0, window = 0] = given.split("/").map(Number);
    return { limit, window };
  });
