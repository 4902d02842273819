/** Whether a host name is a loopback address, written as an IP literal (RFC 8252 §7.3). The name `localhost` is none. */
export const isLoopbackAddress = (hostname: string): boolean =>
  hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
