package dev.ipnledger.mws.catalogue;

/** How well it is known what an operation looks like. */
public enum Evidence {
  /** The integration guide describes it. */
  GUIDE("the integration guide"),
  /** Amazon's SDKs send it, or their samples show it. */
  SDK("Amazon's SDKs"),
  /** Amazon's reference pages describe it. */
  REFERENCE("Amazon's reference pages"),
  /** Recalled or inferred; no sample was seen. */
  UNCONFIRMED("no confirmed source");

  private final String source;

  Evidence(String source) {
    this.source = source;
  }

  /** The source in words. */
  public String source() {
    return source;
  }
}
