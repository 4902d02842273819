/** Requirements in a row that got no answer before the suite gives up on the server. */
const deadInARow = 3;

/** Watches finished requirements; says when the server must be taken for dead. */
export function createBreaker(): (dead: boolean) => boolean {
  let row = 0;
  return (dead) => {
    row = dead ? row + 1 : 0;
    return row >= deadInARow;
  };
}
