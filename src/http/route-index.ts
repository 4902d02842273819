import { matchesSegments } from "./allowed-methods.ts";

/**
 * Finds the routes whose template a path fits, in their order, without trying them all: literal paths are looked up, and of
 * the others only templates of as many segments are tried.
 */
export function indexRoutes<Route extends { path: string }>(
  routes: readonly Route[],
): (path: string) => readonly Route[] {
  const split = routes.map((route) => ({ route, segments: route.path.split("/") }));
  const templates = Map.groupBy(
    split.filter(({ segments }) => segments.some((segment) => segment.startsWith("{"))),
    ({ segments }) => segments.length,
  );
  const fitting = (candidates: typeof split, actual: readonly string[]) =>
    candidates.filter(({ segments }) => matchesSegments(segments, actual)).map(({ route }) => route);
  const literal = new Map(routes.map(({ path }) => [path, fitting(split, path.split("/"))]));
  return (path) => {
    const found = literal.get(path);
    if (found) return found;
    const actual = path.split("/");
    return fitting(templates.get(actual.length) ?? [], actual);
  };
}
