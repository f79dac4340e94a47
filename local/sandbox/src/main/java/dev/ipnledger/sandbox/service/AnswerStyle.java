package dev.ipnledger.sandbox.service;

import java.util.Set;

/** How a family of sections prints its answers. */
public enum AnswerStyle {
  OFF_AMAZON_PAYMENTS(
      "http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01", "RequestId"),
  FEEDS_AND_REPORTS("http://mws.amazonservices.com/doc/2009-01-01/", "RequestID");

  private static final Set<String> ELSEWHERE = Set.of("RequestReport", "CancelFeedSubmissions");

  private final String namespace;
  private final String errorRequestId;

  AnswerStyle(String namespace, String errorRequestId) {
    this.namespace = namespace;
    this.errorRequestId = errorRequestId;
  }

  /** The namespace of errors. */
  String namespace() {
    return namespace;
  }

  /** The namespace of an operation's answer: two of Feeds and Reports were seen in another [D]. */
  String namespace(String action) {
    return ELSEWHERE.contains(action) ? "http://mws.amazonaws.com/doc/2009-01-01/" : namespace;
  }

  /** How an error document spells the request's id. */
  String errorRequestId() {
    return errorRequestId;
  }
}
