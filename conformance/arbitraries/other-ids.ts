import * as fc from "fast-check";

/** How far each of the last characters of an ID is turned within its class. */
export type Turns = readonly number[];

export const turns = (): fc.Arbitrary<Turns> =>
  fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 12 });

/** Without the letters that some alphabets leave out because they look like digits. */
const classes = ["0123456789", "abcdef", "ABCDEF", "ghjkmnpqrstvwxyz", "GHJKMNPQRSTVWXYZ"];
/** Numbers of so many digits have been counted up to, or will be soon. */
const counted = 8;

/** An ID of the same form as this one, that nobody has handed out as far as can be foreseen. */
export function otherId(id: string, by: Turns): string {
  const unturned = id.slice(0, -by.length);
  const other = unturned + [...id.slice(-by.length)].map((character, at) => turned(character, by[at] ?? 0)).join("");
  return /^\d+$/.test(id) && id.length <= counted ? `1${other.padStart(counted + 1, "0")}` : other;
}

function turned(character: string, by: number): string {
  const within = classes.find((characters) => characters.includes(character));
  return within?.[(within.indexOf(character) + by) % within.length] ?? character;
}
