package dev.ipnledger.domain.quota;

/** The parts of Amazon MWS, each with a version and a path of its own. */
public enum Section {
  /** Calls about payments; the path tells the environment. */
  OFF_AMAZON_PAYMENTS("2013-01-01"),
  /** Files of requests; the marketplace id tells the environment. */
  FEEDS("2009-01-01"),
  /** Files of what happened; the marketplace id tells the environment. */
  REPORTS("2009-01-01");

  private final String version;

  Section(String version) {
    this.version = version;
  }

  /** {@code Version} of a request. */
  public String version() {
    return version;
  }
}
