package dev.ipnledger.sns.certificate;

/** When a certificate must lead to a trust anchor. */
public enum ChainRule {
  /**
   * Whenever it can be judged: the document holds more certificates than the leaf, or an anchor
   * carries the name of the leaf's issuer, or the leaf is its own issuer. SNS serves the leaf
   * alone, and its issuer is an intermediate that is in no trust store; for such a leaf the pinned
   * host, reached over TLS, is what vouches.
   */
  WHEN_POSSIBLE,
  /** Always; for an SNS that serves whole chains, or with the issuers among the anchors. */
  REQUIRED
}
