package dev.ipnledger.sandbox.service;

/** How a family of sections prints its answers. */
public enum AnswerStyle {
  OFF_AMAZON_PAYMENTS(
      "http://mws.amazonservices.com/schema/OffAmazonPayments/2013-01-01", "RequestId"),
  FEEDS_AND_REPORTS("http://mws.amazonservices.com/doc/2009-01-01/", "RequestID");

  private final String namespace;
  private final String errorRequestId;

  AnswerStyle(String namespace, String errorRequestId) {
    this.namespace = namespace;
    this.errorRequestId = errorRequestId;
  }

  String namespace() {
    return namespace;
  }

  /** How an error document spells the request's id. */
  String errorRequestId() {
    return errorRequestId;
  }
}
