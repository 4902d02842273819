/** A list answers as many items as are asked for. */
import { servedDefinition as real } from "../../../src/http/definition.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/definition.ts";

export const servedDefinition: typeof real = () => {
  const served = real();
  const { "ListQuery.limit": limit } = (served.components?.parameters ?? {}) as Record<string, Limit>;
  delete limit?.schema.maximum;
  reached();
  return served;
};

interface Limit {
  schema: { maximum?: number };
}
