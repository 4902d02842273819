import type { PropertyIndex, Requirement } from "../ledger.ts";
import type { AnyProperty } from "../property.ts";
import { plannedRuns, type Room, rankOf, roomOf } from "./phase.ts";

/** A requirement with the property that tries it, and how. */
export interface PlannedProperty {
  readonly requirement: Requirement;
  readonly property: AnyProperty;
  readonly room: Room;
  readonly planned: number;
}

/** A requirement whose property could not be loaded. */
export interface Unloadable {
  readonly requirement: Requirement;
  readonly reason: string;
}

/** Loads the properties of `requirements` and says where and how often each runs; exclusive ones in their order. */
export async function planProperties(
  requirements: readonly Requirement[],
  index: PropertyIndex,
  hasClockHook: boolean,
  runs: number | undefined,
): Promise<{ plans: PlannedProperty[]; unloadable: Unloadable[] }> {
  const loaded = await Promise.all(requirements.map((requirement) => load(requirement, index)));
  const unloadable = loaded.flatMap((each) => ("reason" in each ? [each] : []));
  const plans = loaded.flatMap((each): PlannedProperty[] => {
    if ("reason" in each) return [];
    const room = roomOf(each.property, each.requirement, hasClockHook);
    return [{ ...each, room, planned: plannedRuns(each.property, room, runs) }];
  });
  plans.sort((one, other) => rankOf(one.requirement) - rankOf(other.requirement));
  return { plans, unloadable };
}

async function load(
  requirement: Requirement,
  index: PropertyIndex,
): Promise<{ requirement: Requirement; property: AnyProperty } | Unloadable> {
  const importProperty = index[requirement.id];
  if (importProperty === undefined) return { requirement, reason: `no property is named ${requirement.id}` };
  try {
    return { requirement, property: (await importProperty()).default };
  } catch (error) {
    return { requirement, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
