package dev.ipnledger.reports;

import static dev.ipnledger.domain.observation.Fact.AUTHORIZATION_AMOUNT;
import static dev.ipnledger.domain.observation.Fact.AUTHORIZATION_REFERENCE_ID;
import static dev.ipnledger.domain.observation.Fact.CAPTURE_AMOUNT;
import static dev.ipnledger.domain.observation.Fact.CAPTURE_REFERENCE_ID;
import static dev.ipnledger.domain.observation.Fact.CREATED_AT;
import static dev.ipnledger.domain.observation.Fact.EXPIRES_AT;
import static dev.ipnledger.domain.observation.Fact.ORDER_TOTAL;
import static dev.ipnledger.domain.observation.Fact.REFUND_AMOUNT;
import static dev.ipnledger.domain.observation.Fact.REFUND_REFERENCE_ID;
import static dev.ipnledger.domain.observation.Fact.REFUND_TYPE;
import static dev.ipnledger.domain.observation.Fact.SELLER_BILLING_AGREEMENT_ID;
import static dev.ipnledger.domain.observation.Fact.SELLER_ORDER_ID;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of one kind of transaction report mean. Of authorizations, order references and
 * billing agreements no file was seen: their columns are taken by the names that the API uses.
 *
 * @param kind what a row is about
 * @param id the column with its id, by which the report is known
 * @param facts stated by columns of their names
 * @param parent what lists the object among its children; empty for the roots
 * @param parentId the column with the parent's id
 */
record TransactionColumns(
    ObjectKind kind, String id, List<Fact> facts, Optional<ObjectKind> parent, String parentId) {
  /** The most special first: a refund's row names its capture and its order too. */
  private static final List<TransactionColumns> ALL =
      List.of(
          new TransactionColumns(
              ObjectKind.REFUND,
              "AmazonRefundId",
              List.of(REFUND_REFERENCE_ID, REFUND_AMOUNT, REFUND_TYPE, CREATED_AT),
              Optional.of(ObjectKind.CAPTURE),
              "AmazonCaptureId"),
          new TransactionColumns(
              ObjectKind.CAPTURE,
              "AmazonCaptureId",
              List.of(CAPTURE_REFERENCE_ID, CAPTURE_AMOUNT, CREATED_AT),
              Optional.of(ObjectKind.AUTHORIZATION),
              "AmazonAuthorizationId"),
          new TransactionColumns(
              ObjectKind.AUTHORIZATION,
              "AmazonAuthorizationId",
              List.of(AUTHORIZATION_REFERENCE_ID, AUTHORIZATION_AMOUNT, CREATED_AT, EXPIRES_AT),
              Optional.of(ObjectKind.ORDER_REFERENCE),
              "AmazonOrderReferenceId"),
          new TransactionColumns(
              ObjectKind.ORDER_REFERENCE,
              "AmazonOrderReferenceId",
              List.of(ORDER_TOTAL, SELLER_ORDER_ID, CREATED_AT, EXPIRES_AT),
              Optional.empty(),
              ""),
          new TransactionColumns(
              ObjectKind.BILLING_AGREEMENT,
              "AmazonBillingAgreementId",
              List.of(SELLER_BILLING_AGREEMENT_ID, CREATED_AT),
              Optional.empty(),
              ""));

  /** The report that has these columns; empty when no column holds a known id. */
  static Optional<TransactionColumns> of(Collection<String> header) {
    return ALL.stream().filter(columns -> header.contains(columns.id)).findFirst();
  }

  /** The column with the object's state. */
  String status() {
    return kind.wireName() + "Status";
  }
}
