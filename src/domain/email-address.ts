// RFC 5322 §3.2.3: dot-atom-text. Quoted local parts and address literals are nobody's mailbox here.
const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
// RFC 5321 §4.1.2: a domain of at least two labels; one in another script is written in Punycode
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** Whether text is an e-mail address by its form; whether mail arrives only mail can tell. */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  return at > 0 && LOCAL.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
}
