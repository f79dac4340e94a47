package dev.ipnledger.mws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.Answer.Answered;
import dev.ipnledger.mws.Answer.Refused;
import dev.ipnledger.mws.Answer.Throttled;
import dev.ipnledger.mws.Answer.Unavailable;
import dev.ipnledger.mws.Answer.Unavailable.Cause;
import dev.ipnledger.mws.request.GetDetails;
import dev.ipnledger.mws.transport.HttpAnswer;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {
  private static final Instant STARTED = Instant.parse("2026-01-01T12:00:00Z");
  private static final String GOOD = "<GetCaptureDetailsResponse xmlns='urn:x'/>";
  private static final GetDetails REQUEST =
      new GetDetails(Operation.GET_CAPTURE_DETAILS, new AmazonId("S02-6112897-1842302-C042768"));

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "400, InvalidParameterValue, Refused",
    "400, InputStreamDisconnected, Refused",
    "401, AccessDenied, Refused",
    "403, SignatureDoesNotMatch, Refused",
    "404, InvalidTransactionId, Refused",
    "405, InvalidAuthorizationStatus, Refused",
    "400, RequestThrottled, Refused",
    "429, RequestThrottled, Refused",
    "501, NotImplemented, Refused",
    "418, NeverHeardOf, Refused",
    "500, InternalServerError, Unavailable",
    "500, InvalidParameterValue, Unavailable",
    "502, NeverHeardOf, Unavailable",
    "503, ServiceUnavailable, Unavailable",
    "504, InternalError, Unavailable",
    "503, RequestThrottled, Throttled",
    "503, QuotaExceeded, Throttled",
  })
  void theStatusDecidesAndThenTheCode(int status, String code, String answer) {
    String body = "<ErrorResponse><Error><Code>" + code + "</Code></Error></ErrorResponse>";

    assertThat(classify(status, body).getClass().getSimpleName()).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>Bad Gateway<br></body></html>", "{}", "<a/>"})
  void withoutAnErrorDocumentTheStatusDecidesAlone(String body) {
    assertThat(classify(502, body))
        .isInstanceOfSatisfying(
            Unavailable.class,
            answer -> {
              assertThat(answer.cause()).isEqualTo(Cause.SERVER_ERROR);
              assertThat(answer.httpStatus()).hasValue(502);
              assertThat(answer.detail()).isEqualTo("no error document");
            });
    assertThat(classify(404, body))
        .isInstanceOfSatisfying(
            Refused.class, answer -> assertThat(answer.error().code()).isEmpty());
    assertThat(classify(302, body)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OK",
        "<html><body>Sign in to the hotel's network</body></html>",
        "<GetRefundDetailsResponse/>",
        "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>",
        "<!DOCTYPE x><GetCaptureDetailsResponse/>"
      })
  void aGoodStatusWithAnotherDocumentIsNoAnswer(String body) {
    assertThat(classify(200, body))
        .isInstanceOfSatisfying(
            Unavailable.class,
            answer -> assertThat(answer.cause()).isEqualTo(Cause.NOT_UNDERSTOOD));
  }

  @Test
  void anAnswerBearsAmazonsTimeAndRequestId() {
    HttpHeaders headers =
        HttpHeaders.of(
            Map.of(
                "x-mws-timestamp", List.of("2026-01-01T12:00:03.123Z"),
                "x-mws-request-id", List.of("r1")),
            (name, value) -> true);

    assertThat(Classification.of(REQUEST, STARTED, new HttpAnswer(200, headers, bytes(GOOD))))
        .isInstanceOfSatisfying(
            Answered.class,
            answer -> {
              assertThatCode(
                      () ->
                          assertThat(answer.document().rootName())
                              .isEqualTo("GetCaptureDetailsResponse"))
                  .doesNotThrowAnyException();
              assertThat(answer.answeredAt()).isEqualTo("2026-01-01T12:00:03.123Z");
              assertThat(answer.requestId()).contains("r1");
            });
    assertThat(Classification.of(REQUEST, STARTED, new HttpAnswer(404, headers, bytes(""))))
        .isInstanceOfSatisfying(
            Refused.class, answer -> assertThat(answer.error().requestId()).contains("r1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "1767268800"})
  void withoutAUsableTimeTheRequestsStartCounts(String timestamp) {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("x-mws-timestamp", List.of(timestamp)), (name, value) -> true);

    assertThat(Classification.of(REQUEST, STARTED, new HttpAnswer(200, headers, bytes(GOOD))))
        .isInstanceOfSatisfying(
            Answered.class, answer -> assertThat(answer.answeredAt()).isEqualTo(STARTED));
    assertThat(classify(200, GOOD))
        .isInstanceOfSatisfying(
            Answered.class, answer -> assertThat(answer.answeredAt()).isEqualTo(STARTED));
  }

  @Test
  void aRefusalTellsWhetherTheKeysOrTheIdAreAtFault() {
    Refused keys = (Refused) classify(403, error("InvalidAccessKeyId"));
    Refused id = (Refused) classify(404, error("InvalidTransactionId"));
    Refused path = (Refused) classify(404, error("InvalidAddress"));

    assertThat(keys.concernsKeys()).isTrue();
    assertThat(keys.unknownId()).isFalse();
    assertThat(id.unknownId()).isTrue();
    assertThat(id.concernsKeys()).isFalse();
    assertThat(path.unknownId()).isFalse();
  }

  @Test
  void throttlingKeepsTheErrorDocument() {
    assertThat(classify(503, error("RequestThrottled")))
        .isInstanceOfSatisfying(
            Throttled.class,
            answer -> assertThat(answer.error().code()).contains("RequestThrottled"));
  }

  private static Answer classify(int status, String body) {
    return Classification.of(REQUEST, STARTED, HttpAnswer.of(status, bytes(body)));
  }

  private static String error(String code) {
    return "<ErrorResponse><Error><Code>" + code + "</Code></Error></ErrorResponse>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
