/** What was just done, told at the top of the page that follows. */
export const NOTICES = [
  "registered",
  "saved",
  "created",
  "deleted",
  "disabled",
  "enabled",
  "overlap_ended",
  "revoked",
  "password_changed",
] as const;

export type Notice = (typeof NOTICES)[number];

/** Reads the query member `notice`; anything unknown is none. */
export const readNotice = (value: string | undefined): Notice | undefined => NOTICES.find((notice) => notice === value);
