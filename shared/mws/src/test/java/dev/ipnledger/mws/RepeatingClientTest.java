package dev.ipnledger.mws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.request.Capture;
import dev.ipnledger.mws.request.CloseOrderReference;
import dev.ipnledger.mws.request.CreateOrderReferenceForId;
import dev.ipnledger.mws.request.GetReportList;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.response.Acknowledged;
import dev.ipnledger.mws.response.Result;
import dev.ipnledger.mws.response.StatedObject;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.settings.Keys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatingClientTest {
  private static final Account LIVE = new Account("A1SELLER", Environment.LIVE);
  private static final AmazonId ORDER = new AmazonId("P02-1234567-7654321");
  private static final Capture CAPTURE =
      Capture.of(new AmazonId("P02-1234567-7654321-A123456"), "ref-1", new Money("EUR", 1_000));
  private static final String CLOSED = "<CloseOrderReferenceResponse/>";

  private final Deque<HttpAnswer> answers = new ArrayDeque<>();
  private final List<String> sent = new ArrayList<>();
  private final List<Long> waits = new ArrayList<>();
  private final QuotaGate quota = new InMemoryQuotaGate();
  private Instant now = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest
  @ValueSource(ints = {0, 500, 502, 503, 504})
  void whatMayHaveComeToNothingIsAskedAgainWithTheSameReferenceIdAndANewStamp(int status) {
    will(status, "<html>Bad Gateway</html>");
    will(status, "");
    will(200, captured("Completed"));

    Outcome<StatedObject> outcome = call(CAPTURE, Attempts.FULL_SCHEDULE);

    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(sent)
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(form -> form.contains("CaptureReferenceId=ref-1&"));
    assertThat(waits.get(0)).isBetween(1_000L, 1_250L);
    assertThat(waits.get(1)).isBetween(2_000L, 2_500L);
  }

  @Test
  void aDeclineIsAnAnswerAndNotRepeated() {
    will(200, captured("Declined"));

    assertThat(call(CAPTURE, Attempts.FULL_SCHEDULE)).isInstanceOf(Outcome.Declined.class);
    assertThat(sent).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "400, InvalidParameterValue, 1",
    "405, InvalidOrderReferenceStatus, 1",
    "403, SignatureDoesNotMatch, 1",
    "400, InputStreamDisconnected, 6"
  })
  void aRefusalIsRepeatedOnlyWhenTheUploadBrokeOff(int status, String code, int attempts) {
    for (int i = 0; i < 6; i++) {
      will(status, error(code));
    }

    assertThat(call(CloseOrderReference.of(ORDER), Attempts.FULL_SCHEDULE))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(sent).hasSize(attempts);
  }

  @Test
  void theScheduleEndsAndAPersonHasToLook() {
    for (int i = 0; i < 9; i++) {
      will(500, error("InternalServerError"));
    }

    assertThat(call(CloseOrderReference.of(ORDER), Attempts.FULL_SCHEDULE))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(sent).hasSize(6);
  }

  @Test
  void whoTriesOnceDoesNotWait() {
    will(504, "");

    assertThat(call(CAPTURE, Attempts.ONCE)).isInstanceOf(Outcome.Unknown.class);
    assertThat(waits).isEmpty();
  }

  @Test
  void whatWouldBeDoneTwiceIsNotRepeated() {
    will(0, "");

    assertThat(
            call(
                CreateOrderReferenceForId.of(new AmazonId("B02-1234567-7654321")),
                Attempts.FULL_SCHEDULE))
        .isInstanceOf(Outcome.Unknown.class);
    assertThat(sent).hasSize(1);
  }

  @Test
  void afterThrottlingTheNextAttemptWaitsForOneRestoredCall() {
    will(503, error("RequestThrottled"));
    will(200, CLOSED);

    Outcome<Acknowledged> outcome = call(CloseOrderReference.of(ORDER), Attempts.FULL_SCHEDULE);

    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(waits.getFirst()).isBetween(1_000L, 1_250L);
  }

  @Test
  void anHourlyCapIsNotWaitedForAndClosesTheBucketUntilItStartsAnew() {
    Instant reset = now.plusSeconds(1_500);
    answers.add(
        new HttpAnswer(
            503,
            HttpHeaders.of(
                Map.of("x-mws-quota-resetsOn", List.of(reset.toString())), (a, b) -> true),
            error("QuotaExceeded").getBytes(UTF_8)));
    will(200, "<GetReportListResponse/>");
    GetReportList request = GetReportList.of();

    assertThat(call(request, Attempts.FULL_SCHEDULE)).isInstanceOf(Outcome.Throttled.class);
    assertThat(waits).isEmpty();
    now = reset.minusMillis(1);
    assertThat(call(request, Attempts.ONCE))
        .isEqualTo(new Outcome.NotSent<>(Answer.NotSent.Reason.NO_QUOTA));
    now = reset;
    assertThat(call(request, Attempts.ONCE)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void filesOfBothEnvironmentsAreCalledForWithinOneQuota() {
    Account sandbox = new Account("A1SELLER", Environment.SANDBOX);
    while (quota.tryTake(LIVE, Operation.GET_REPORT_LIST, Share.RECONCILE, now)) {
      assertThat(sent).isEmpty();
    }

    assertThat(client().call(sandbox, GetReportList.of(), Attempts.ONCE))
        .isEqualTo(new Outcome.NotSent<>(Answer.NotSent.Reason.NO_QUOTA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "<html>Sign in</html>",
        "<CaptureResponse>",
        "<CaptureResponse><CaptureResult/></CaptureResponse>",
        "<CaptureResponse><CaptureDetails><AmazonCaptureId>?</AmazonCaptureId></CaptureDetails>"
            + "</CaptureResponse>",
        "<!DOCTYPE x [<!ENTITY e 'e'>]><CaptureResponse>&e;</CaptureResponse>",
        "<ErrorResponse/>"
      })
  void aGoodStatusWithAnythingElseInItIsUnknownAndNeverAnException(String body) {
    will(200, body);

    assertThat(call(CAPTURE, Attempts.ONCE))
        .isInstanceOfSatisfying(
            Outcome.Unknown.class,
            unknown ->
                assertThat(unknown.answer().cause())
                    .isEqualTo(Answer.Unavailable.Cause.NOT_UNDERSTOOD));
  }

  @Test
  void anAnswerLargerThanAnyDocumentIsUnknown() {
    will(200, "<CaptureResponse>" + " ".repeat(1 << 20) + "</CaptureResponse>");

    assertThat(call(CAPTURE, Attempts.ONCE)).isInstanceOf(Outcome.Unknown.class);
  }

  private <R extends Result> Outcome<R> call(Request<R> request, Attempts attempts) {
    return client().call(LIVE, request, attempts);
  }

  private RepeatingClient client() {
    Transport transport =
        (address, form) -> {
          sent.add(form);
          HttpAnswer answer = answers.remove();
          if (answer.status() == 0) {
            throw new IOException("no whole answer");
          }
          return answer;
        };
    MwsClient mws =
        new MwsClient(
            Sellers.access(
                URI.create("http://localhost:1"),
                new Keys("TEST_ACCESS_KEY", "TEST_SECRET_KEY", java.util.Optional.empty())),
            quota,
            Share.RECONCILE,
            transport,
            () -> now);
    return new RepeatingClient(
        mws,
        new RetrySchedule(new Random(7)),
        milliseconds -> {
          waits.add(milliseconds);
          now = now.plusMillis(milliseconds);
        });
  }

  /** Status 0 breaks the connection. */
  private void will(int status, String body) {
    answers.add(HttpAnswer.of(status, body.getBytes(UTF_8)));
  }

  private static String error(String code) {
    return "<ErrorResponse><Error><Code>" + code + "</Code></Error></ErrorResponse>";
  }

  private static String captured(String state) {
    return "<CaptureResponse><CaptureResult><CaptureDetails><CaptureStatus><State>"
        + state
        + "</State></CaptureStatus><AmazonCaptureId>P02-1234567-7654321-C123456</AmazonCaptureId>"
        + "</CaptureDetails></CaptureResult></CaptureResponse>";
  }
}
