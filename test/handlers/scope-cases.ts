import { SCOPES, type Scope } from "../../src/domain/scope.ts";

/** What a client may be allowed. */
export const ALLOWED: readonly { title: string; scopes: readonly Scope[] }[] = [
  { title: "every scope", scopes: SCOPES },
  { title: "`send_documents` and `receive_documents`", scopes: ["send_documents", "receive_documents"] },
  {
    title: "`admin` and two that it covers",
    scopes: ["admin", "read_participant_info", "read_all_documents"],
  },
  { title: "`admin` alone", scopes: ["admin"] },
];

/** What a request may ask for; undefined leaves the parameter out. */
export interface Asking {
  what: string;
  scope: string | undefined;
}

/** Requests for nothing, for each sort of subset of what is allowed, and for more. */
export function askings(allowed: readonly Scope[]): Asking[] {
  const [first = "admin", second] = allowed;
  const last = allowed.at(-1) ?? first;
  const [foreign] = SCOPES.filter((scope) => !allowed.includes(scope));
  return [
    { what: "no `scope`", scope: undefined },
    { what: "an empty one", scope: "" },
    { what: "all that is allowed", scope: allowed.join(" ") },
    ...(second === undefined
      ? []
      : [
          { what: `\`${first}\``, scope: first },
          { what: "the last two, turned round and repeated", scope: `${last} ${allowed.at(-2)}  ${last}` },
        ]),
    ...(foreign === undefined
      ? []
      : [{ what: `\`${first}\` and a scope that is not allowed`, scope: `${first} ${foreign}` }]),
    { what: `\`${first}\` and one that does not exist`, scope: `${first} read_minds` },
    { what: `\`${first}\` in capitals`, scope: first.toUpperCase() },
  ];
}

/** What a user may tick of what the screen offers. */
export interface Ticking {
  what: string;
  scopes: readonly string[];
}

/** Everything, one, all but one, nothing, and what the screen does not offer. */
export function tickings(offered: readonly string[]): Ticking[] {
  const [first = "", ...rest] = offered;
  const [stranger = "read_minds"] = SCOPES.filter((scope) => !offered.includes(scope));
  const some = rest.length === 0 ? [] : [{ what: "the first", scopes: [first] }];
  const most = rest.length < 2 ? [] : [{ what: "all but the first", scopes: rest }];
  return [
    { what: "all", scopes: offered },
    ...some,
    ...most,
    { what: "none", scopes: [] },
    { what: "all and one more", scopes: [...offered, stranger] },
  ];
}
