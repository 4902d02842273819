/** The security scheme of the look-up, as the contract names it. */
export const AFFILIATE_SCHEME = "AffiliateKey";
