package dev.ipnledger.domain.quota;

import static dev.ipnledger.domain.quota.Operation.GET_CAPTURE_DETAILS;
import static dev.ipnledger.domain.quota.Operation.GET_REFUND_DETAILS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuotaGateTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Account SANDBOX = new Account("A1SELLER", Environment.SANDBOX);
  private static final Account LIVE = new Account("A1SELLER", Environment.LIVE);

  private final QuotaGate gate = new InMemoryQuotaGate();

  @ParameterizedTest
  @CsvSource({
    "SANDBOX, PROCESS, 2",
    "SANDBOX, RECONCILE, 5",
    "LIVE, PROCESS, 10",
    "LIVE, RECONCILE, 20"
  })
  void aShareTakesAtOnceWhatItMay(Environment environment, Share share, int calls) {
    assertThat(takenAtOnce(new Account("A1SELLER", environment), share)).isEqualTo(calls);
  }

  @Test
  void processLeavesTheRestToReconcile() {
    assertThat(takenAtOnce(LIVE, Share.PROCESS)).isEqualTo(10);
    assertThat(takenAtOnce(LIVE, Share.RECONCILE)).isEqualTo(10);
    assertThat(takenAtOnce(LIVE, Share.RECONCILE)).isZero();
  }

  @Test
  void accountsAndOperationsHaveBucketsOfTheirOwn() {
    takenAtOnce(SANDBOX, Share.RECONCILE);

    assertThat(gate.tryTake(SANDBOX, GET_CAPTURE_DETAILS, Share.RECONCILE, NOON)).isFalse();
    assertThat(gate.tryTake(SANDBOX, GET_REFUND_DETAILS, Share.RECONCILE, NOON)).isTrue();
    assertThat(gate.tryTake(LIVE, GET_CAPTURE_DETAILS, Share.RECONCILE, NOON)).isTrue();
  }

  @Test
  void afterAThrottledAnswerNobodyCallsForOneInterval() {
    gate.drain(LIVE, GET_CAPTURE_DETAILS, NOON);

    assertThat(takenAtOnce(LIVE, Share.RECONCILE)).isZero();
    assertThat(gate.tryTake(LIVE, GET_CAPTURE_DETAILS, Share.RECONCILE, NOON.plusMillis(500)))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(ObjectKind.class)
  void getsAllow20And2ASecondLive5And1ASecondInTheSandbox(ObjectKind kind) {
    for (Operation operation : Operation.reading(kind).stream().toList()) {
      assertThat(operation.wireName()).startsWith("Get").endsWith("Details");
      assertThat(operation.subject()).isEqualTo(kind);
      assertThat(operation.quota(Environment.LIVE)).isEqualTo(new Quota(20, 500));
      assertThat(operation.quota(Environment.SANDBOX)).isEqualTo(new Quota(5, 1_000));
    }
    assertThat(Operation.reading(kind).isPresent()).isEqualTo(kind != ObjectKind.CHARGEBACK);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMIT_FEED, 30",
    "GET_FEED_SUBMISSION_LIST, 80",
    "CANCEL_FEED_SUBMISSIONS, 80",
    "GET_FEED_SUBMISSION_RESULT, 60",
    "REQUEST_REPORT, 60",
    "GET_REPORT_REQUEST_LIST, 80",
    "GET_REPORT_LIST, 60",
    "GET_REPORT, 60",
    "GET_REPORT_LIST_BY_NEXT_TOKEN, 1800"
  })
  void noHourSeesMoreCallsOfFeedsAndReportsThanTheHourlyCap(Operation operation, int cap) {
    List<Instant> calls = new ArrayList<>();
    for (int second = 0; second < 3 * 3_600; second++) {
      Instant now = NOON.plusSeconds(second);
      while (gate.tryTake(LIVE, operation, Share.RECONCILE, now)) {
        calls.add(now);
      }
    }

    assertThat(operation.hourlyCap()).hasValue(cap);
    for (int i = 0; i < calls.size(); i++) {
      Instant end = calls.get(i).plusSeconds(3_600);
      long within = calls.subList(i, calls.size()).stream().filter(it -> it.isBefore(end)).count();
      assertThat(within).isLessThanOrEqualTo(cap);
    }
    assertThat(calls.size()).as("and the quota is of use").isGreaterThan(cap);
  }

  @Test
  void whatIsClosedUntilATimeOpensThen() {
    Instant reset = NOON.plusSeconds(1_200);
    long interval = Operation.GET_REPORT.quota(Environment.LIVE).restoreIntervalMs();
    gate.drain(LIVE, Operation.GET_REPORT, reset.minusMillis(interval));

    assertThat(gate.tryTake(LIVE, Operation.GET_REPORT, Share.RECONCILE, reset.minusMillis(1)))
        .isFalse();
    assertThat(gate.tryTake(LIVE, Operation.GET_REPORT, Share.RECONCILE, reset)).isTrue();
  }

  @Test
  void aChargebackCannotBeRead() {
    assertThat(Operation.reading(ObjectKind.CHARGEBACK)).isEmpty();
  }

  private int takenAtOnce(Account account, Share share) {
    int taken = 0;
    while (gate.tryTake(account, GET_CAPTURE_DETAILS, share, NOON)) {
      taken++;
    }
    return taken;
  }
}
