import type { Quota } from "../../domain/quota.ts";

export interface Affiliate {
  /** A UUID; it opens the lookup and nothing else. */
  id: string;
  accountId: string;
  name: string;
  disabled: boolean;
  createdAt: number;
}

/** An affiliate as the look-up sees it. */
export interface AdmittedAffiliate {
  id: string;
  /** Its own quota; null for the usual one. */
  quota: Quota | null;
}

/** Affiliate IDs of accounts. */
export interface AffiliateAdministration {
  createAffiliate(affiliate: Affiliate & { quota?: Quota }, actor?: string): Promise<void>;
  /** The affiliate, unless it or its account is disabled. @param affiliateId in lower case */
  findAffiliate(affiliateId: string): Promise<AdmittedAffiliate | undefined>;
  affiliates(accountId: string): Promise<readonly Affiliate[]>;
  setAffiliateDisabled(affiliateId: string, disabled: boolean, now: number, actor?: string): Promise<void>;
}
