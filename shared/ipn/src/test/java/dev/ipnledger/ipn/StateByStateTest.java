package dev.ipnledger.ipn;

import static dev.ipnledger.domain.advice.Advice.AUTHORIZE_AGAIN;
import static dev.ipnledger.domain.advice.Advice.BOOK_IT;
import static dev.ipnledger.domain.advice.Advice.CANCEL_ORDER;
import static dev.ipnledger.domain.advice.Advice.CONTACT_BUYER;
import static dev.ipnledger.domain.advice.Advice.HOLD_SHIPMENT;
import static dev.ipnledger.domain.advice.Advice.NOTHING;
import static dev.ipnledger.domain.advice.Advice.REFUND_BY_OTHER_MEANS;
import static dev.ipnledger.domain.advice.Advice.RETRY_LATER;
import static dev.ipnledger.domain.advice.Advice.REVIEW;
import static dev.ipnledger.domain.advice.Advice.SHIP;
import static dev.ipnledger.domain.advice.Advice.WAIT;
import static dev.ipnledger.ipn.NotificationType.AUTHORIZATION;
import static dev.ipnledger.ipn.NotificationType.BILLING_AGREEMENT;
import static dev.ipnledger.ipn.NotificationType.CAPTURE;
import static dev.ipnledger.ipn.NotificationType.CHARGEBACK;
import static dev.ipnledger.ipn.NotificationType.ORDER_REFERENCE;
import static dev.ipnledger.ipn.NotificationType.PROVIDER_CREDIT;
import static dev.ipnledger.ipn.NotificationType.PROVIDER_CREDIT_REVERSAL;
import static dev.ipnledger.ipn.NotificationType.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.documents.Details;
import dev.ipnledger.documents.DetailsReader;
import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.state.Reasons;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state and reason of every object, as its notification and as the answer to its Get. */
class StateByStateTest {
  private static final String ATYPICAL = "StopShipmentAtypicalAuth";

  static Stream<Arguments> states() {
    return Stream.of(
        row(ORDER_REFERENCE, "Draft", null, WAIT),
        row(ORDER_REFERENCE, "Open", null, NOTHING),
        row(ORDER_REFERENCE, "Suspended", "InvalidPaymentMethod", CONTACT_BUYER),
        row(ORDER_REFERENCE, "Canceled", "SellerCanceled", NOTHING),
        row(ORDER_REFERENCE, "Canceled", "Stale", NOTHING),
        row(ORDER_REFERENCE, "Canceled", "AmazonCanceled", REVIEW),
        row(ORDER_REFERENCE, "Closed", "Expired", NOTHING),
        row(ORDER_REFERENCE, "Closed", "MaxAmountCharged", NOTHING),
        row(ORDER_REFERENCE, "Closed", "MaxAuthorizationsCaptured", NOTHING),
        row(ORDER_REFERENCE, "Closed", "MaxAuthorizationsProcessed", NOTHING),
        row(ORDER_REFERENCE, "Closed", "AmazonClosed", REVIEW),
        row(ORDER_REFERENCE, "Closed", "SellerClosed", NOTHING),
        row(AUTHORIZATION, "Pending", null, WAIT),
        row(AUTHORIZATION, "Pending", ATYPICAL, HOLD_SHIPMENT),
        row(AUTHORIZATION, "Open", null, SHIP),
        row(AUTHORIZATION, "Open", ATYPICAL, HOLD_SHIPMENT),
        row(AUTHORIZATION, "Declined", "InvalidPaymentMethod", CONTACT_BUYER),
        row(AUTHORIZATION, "Declined", "AmazonRejected", CANCEL_ORDER),
        row(AUTHORIZATION, "Declined", "ProcessingFailure", RETRY_LATER),
        row(AUTHORIZATION, "Declined", "TransactionTimedOut", RETRY_LATER),
        row(AUTHORIZATION, "Closed", "ExpiredUnused", AUTHORIZE_AGAIN),
        row(AUTHORIZATION, "Closed", "MaxCapturesProcessed", NOTHING),
        row(AUTHORIZATION, "Closed", "AmazonClosed", REVIEW),
        row(AUTHORIZATION, "Closed", "OrderReferenceCanceled", NOTHING),
        row(AUTHORIZATION, "Closed", "SellerClosed", NOTHING),
        row(CAPTURE, "Pending", null, WAIT),
        row(CAPTURE, "Pending", ATYPICAL, HOLD_SHIPMENT),
        row(CAPTURE, "Declined", "AmazonRejected", AUTHORIZE_AGAIN),
        row(CAPTURE, "Declined", "ProcessingFailure", RETRY_LATER),
        row(CAPTURE, "Completed", null, BOOK_IT),
        row(CAPTURE, "Completed", ATYPICAL, HOLD_SHIPMENT),
        row(CAPTURE, "Closed", "MaxAmountRefunded", BOOK_IT),
        row(CAPTURE, "Closed", "MaxRefundsProcessed", BOOK_IT),
        row(CAPTURE, "Closed", "AmazonClosed", REVIEW),
        row(REFUND, "Pending", null, WAIT),
        row(REFUND, "Declined", "AmazonRejected", REFUND_BY_OTHER_MEANS),
        row(REFUND, "Declined", "ProcessingFailure", REFUND_BY_OTHER_MEANS),
        row(REFUND, "Completed", null, BOOK_IT),
        row(REFUND, "Completed", "AmazonA-ZRefund", BOOK_IT),
        row(REFUND, "Completed", "BuyerCanceled", BOOK_IT),
        row(BILLING_AGREEMENT, "Draft", null, WAIT),
        row(BILLING_AGREEMENT, "Open", null, NOTHING),
        row(BILLING_AGREEMENT, "Suspended", "InvalidPaymentMethod", CONTACT_BUYER),
        row(BILLING_AGREEMENT, "Canceled", "Stale", NOTHING),
        row(BILLING_AGREEMENT, "Canceled", "AmazonCanceled", REVIEW),
        row(BILLING_AGREEMENT, "Closed", "SellerClosed", NOTHING),
        row(BILLING_AGREEMENT, "Closed", "AmazonClosed", REVIEW),
        row(BILLING_AGREEMENT, "Closed", "BuyerClosed", CANCEL_ORDER),
        row(BILLING_AGREEMENT, "Closed", "Expired", NOTHING),
        row(PROVIDER_CREDIT, "Pending", null, WAIT),
        row(PROVIDER_CREDIT, "Open", null, WAIT),
        row(PROVIDER_CREDIT, "Declined", null, REVIEW),
        row(PROVIDER_CREDIT, "Completed", null, BOOK_IT),
        row(PROVIDER_CREDIT, "Closed", "MaxAmountReversed", BOOK_IT),
        row(PROVIDER_CREDIT_REVERSAL, "Pending", null, WAIT),
        row(PROVIDER_CREDIT_REVERSAL, "Open", null, WAIT),
        row(PROVIDER_CREDIT_REVERSAL, "Declined", null, REVIEW),
        row(PROVIDER_CREDIT_REVERSAL, "Completed", null, BOOK_IT),
        row(PROVIDER_CREDIT_REVERSAL, "Closed", "MaxAmountReversed", BOOK_IT),
        row(CHARGEBACK, "RECEIVED", "Generic Service Chargeback", REVIEW),
        row(CHARGEBACK, "RECEIVED", "Unauthorized Transaction Chargeback", REVIEW));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("states")
  void theNotificationIsReadToItsStateReasonAndAdvice(
      NotificationType type, String state, String reason, Advice advice) {
    Statement statement =
        ((Notification) Messages.read(type, Bodies.in(type, state, reason))).statement();
    assertStands(statement.status(), state, reason);
    assertThat(Reasons.advice(statement.object().kind(), statement.status(), false))
        .isEqualTo(advice);
    assertThat(statement.problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("states")
  void theAnswerSaysTheSameAsTheNotification(
      NotificationType type, String state, String reason, Advice advice)
      throws XmlRefusedException {
    if (type == CHARGEBACK) {
      return; // No operation reads one.
    }
    String notification = Bodies.in(type, state, reason);
    Details answered =
        (Details)
            DetailsReader.readAll(XmlDocument.of(Bodies.answer(type, notification))).getFirst();
    Statement notified = ((Notification) Messages.read(type, notification)).statement();
    assertStands(answered.status(), state, reason);
    assertThat(answered.status()).isEqualTo(notified.status());
    assertThat(answered.facts()).isEqualTo(notified.facts());
    assertThat(answered.ids()).isEqualTo(notified.ids());
    assertThat(answered.id()).isEqualTo(notified.object().id());
    assertThat(answered.problems()).isEmpty();
    assertThat(Reasons.advice(answered.kind(), answered.status(), false)).isEqualTo(advice);
  }

  @Test
  void everyKnownStateOfEveryKindIsInTheTable() {
    Set<String> tested =
        states()
            .map(Arguments::get)
            .map(row -> ((NotificationType) row[0]).name() + " " + row[1])
            .collect(Collectors.toSet());
    Set<String> known =
        States.all().stream()
            .map(rule -> rule.kind().name() + " " + rule.name())
            .collect(Collectors.toSet());
    assertThat(tested).isEqualTo(known);
  }

  private static void assertStands(Status status, String state, String reason) {
    assertThat(status.state()).isEqualTo(state);
    assertThat(status.reasonCode()).isEqualTo(reason);
  }

  private static Arguments row(NotificationType type, String state, String reason, Advice advice) {
    return Arguments.of(type, state, reason, advice);
  }
}
