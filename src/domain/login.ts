/** A login as it is kept and compared: surrounding space and case say nothing. */
export const normaliseLogin = (login: string): string => login.normalize("NFC").trim().toLowerCase();
