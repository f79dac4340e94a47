package dev.ipnledger.publish;

import static dev.ipnledger.publish.Stated.AUTHORIZATION;
import static dev.ipnledger.publish.Stated.CAPTURE;
import static dev.ipnledger.publish.Stated.CHARGEBACK;
import static dev.ipnledger.publish.Stated.ORDER;
import static dev.ipnledger.publish.Stated.REFUND;
import static dev.ipnledger.publish.Stated.about;

import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.attention.Severity;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.SystemItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One item for each kind of condition, as documents of Amazon's bring it into the ledger. */
final class Examples {
  private Examples() {}

  /** A purchase that is authorized: the change that follows most orders. */
  static List<ObjectItem> authorized() {
    ObjectItem pending = about(AUTHORIZATION, 1).state("Pending", null).amount("95.00").first();
    return List.of(
        pending,
        about(AUTHORIZATION, 8)
            .state("Open", null)
            .fact(Fact.AUTHORIZATION_REFERENCE_ID, new Text("order-4711-1"))
            .over(pending.written()));
  }

  /** An item in which a condition of that kind stands. */
  static ObjectItem of(AttentionKind kind) {
    return fromDocuments(kind).map(stated -> stated.first()).orElseGet(() -> withCondition(kind));
  }

  /** Empty for what follows from more than a document: from time, or from the system's own work. */
  private static Optional<Stated> fromDocuments(AttentionKind kind) {
    Stated stated =
        switch (kind) {
          case HARD_DECLINE ->
              about(AUTHORIZATION, 1).state("Declined", "InvalidPaymentMethod").amount("240.00");
          case SOFT_DECLINE ->
              about(AUTHORIZATION, 1).state("Declined", "TransactionTimedOut").amount("240.00");
          case DECLINED -> about(CAPTURE, 1).state("Declined", "AmazonRejected").amount("95.00");
          case SUSPENDED ->
              about(ORDER, 1).state("Suspended", "InvalidPaymentMethod").amount("240.00");
          case CLOSED_BY_AMAZON -> about(ORDER, 1).state("Closed", "AmazonClosed").amount("95.00");
          case CANCELED_BY_AMAZON ->
              about(ORDER, 1).state("Canceled", "AmazonCanceled").amount("95.00");
          case SHIPMENT_HELD ->
              about(AUTHORIZATION, 1).state("Open", "StopShipmentAtypicalAuth").amount("95.00");
          case CHARGEBACK ->
              about(CHARGEBACK, 1)
                  .state("RECEIVED", "Unauthorized Transaction Chargeback")
                  .amount("95.00");
          case REFUND_NOT_BY_SELLER ->
              about(REFUND, 1)
                  .state("Completed", null)
                  .amount("95.00")
                  .fact(Fact.REFUND_TYPE, new Text("AmazonA-ZGuarantee"));
          case UNKNOWN_STATE -> about(ORDER, 1).state("Frozen", null).amount("95.00");
          case CONFLICTING_DUPLICATE ->
              about(CAPTURE, 1).state("Completed", null).amount("95.00").conflicting();
          default -> null;
        };
    return Optional.ofNullable(stated);
  }

  private static ObjectItem withCondition(AttentionKind kind) {
    ObjectItem item = about(AUTHORIZATION, 1).state("Open", null).amount("95.00").first();
    Advice advice = kind.severity() == Severity.NOTICE ? Advice.NOTHING : Advice.REVIEW;
    Condition condition =
        new Condition(
            AUTHORIZATION.id() + "#" + kind.wireName() + "#cause",
            kind,
            AUTHORIZATION,
            Tape.START,
            "",
            advice);
    return new ObjectItem(item.view(), item.upkeep(), item.due(), List.of(condition), 0);
  }

  static SystemItem of(SystemItem.Kind kind) {
    Map<String, String> details =
        switch (kind) {
          case QUARANTINE -> Map.of("problem", "no NotificationData");
          case UNKNOWN_TOPIC ->
              Map.of(
                  "problem",
                  "a topic that the registry does not list",
                  "topicArn",
                  "arn:aws:sns:eu-west-1:598607868003:MARKETPLACEIDA1EXAMPLESELLER");
          case UNKNOWN_SELLER -> Map.of("problem", "a seller that the registry does not list");
          default -> Map.of();
        };
    if (kind == SystemItem.Kind.QUARANTINE) {
      return SystemItem.quarantined(
          Owner.of(Stated.SELLER),
          "5f8b7f0e-2c53-5a3c-9d2b-0f4d2a0b9d11",
          Tape.START,
          details,
          "a body".getBytes(StandardCharsets.UTF_8));
    }
    return new SystemItem(
        Owner.of(Stated.SELLER), kind, "cause", Tape.START, new TreeMap<>(details), null);
  }
}
