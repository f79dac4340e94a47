package dev.ipnledger.mws.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.mws.feed.FeedRequest;
import dev.ipnledger.mws.request.Authorize;
import dev.ipnledger.mws.request.Capture;
import dev.ipnledger.mws.request.CloseOrderReference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchMatcherTest {
  private static final Account ACCOUNT = new Account("A1SELLER", Environment.SANDBOX);
  private static final String ORDER = "S02-1234567-7654321";

  private final List<FeedRequest> feed =
      IntStream.range(0, 4)
          .mapToObj(
              i ->
                  FeedRequest.of(
                      "r" + i,
                      Capture.of(
                          new AmazonId(ORDER + "-A00000" + i), "cap-" + i, new Money("EUR", 100))))
          .toList();
  private final BatchMatcher matcher = new BatchMatcher(ACCOUNT, feed.iterator());

  @Test
  void aSuccessStatesItsObjectAlsoADeclinedOneWithoutWrapperAndNamespace() {
    Verdict verdict = matcher.match(success("r1", ORDER + "-C000001", "cap-1", "Declined"));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Succeeded.class,
            it -> {
              assertThat(it.statement().orElseThrow().object().account()).isEqualTo(ACCOUNT);
              assertThat(it.statement().orElseThrow().status().state()).isEqualTo("Declined");
              assertThat(it.statement().orElseThrow().facts())
                  .containsEntry(Fact.CAPTURE_REFERENCE_ID, new Text("cap-1"));
            });
    assertThat(matcher.missing()).containsExactly("r0", "r2", "r3");
  }

  @ParameterizedTest
  @CsvSource({
    "500, InternalServerError, true",
    "502, '', true",
    "503, RequestThrottled, true",
    "504, '', true",
    "400, DuplicateRequest, false",
    "405, InvalidAuthorizationStatus, false",
    "'', InternalServerError, false"
  })
  void aFailureIsJudgedByItsStatusAndRepeatedOnlyWhenThatPasses(
      String status, String code, boolean retriable) {
    BatchRow row =
        new BatchRow(
            "r2",
            "Failure",
            status,
            "",
            "<ErrorResponse xmlns='urn:x'>\n <Error><Code>\n "
                + code
                + "\n</Code></Error></ErrorResponse>");

    assertThat(matcher.match(row))
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            failed -> {
              assertThat(failed.retriable()).isEqualTo(retriable);
              assertThat(failed.error().code().orElse("")).isEqualTo(code);
            });
    assertThat(matcher.retriable()).hasSize(retriable ? 1 : 0);
  }

  @Test
  void whatWasNotAskedAndWhatComesTwiceIsSaid() {
    BatchRow row = success("r0", ORDER + "-C000001", "cap-0", "Completed");
    matcher.match(row);

    assertThat(matcher.match(row)).isEqualTo(new Verdict.Duplicate("r0"));
    assertThat(matcher.match(success("x", ORDER + "-C000001", "cap-0", "Completed")))
        .isEqualTo(new Verdict.NotAsked("x"));
  }

  @ParameterizedTest
  @CsvSource({
    "S02-1234567-0000001-C000001, cap-0, The answer is about another order than the request",
    "S02-1234567-7654321-C000001, cap-9, The answer has another reference id than the request"
  })
  void anAnswerThatBelongsToAnotherRequestIsNotTaken(
      String capture, String reference, String sentence) {
    assertThat(matcher.match(success("r0", capture, reference, "Completed")))
        .isEqualTo(new Verdict.Unreadable("r0", sentence));
  }

  @ParameterizedTest
  @CsvSource({"''", "<CaptureResponse/>", "<CaptureResponse>", "garbage"})
  void aSuccessWithoutAnObjectIsNotOne(String data) {
    assertThat(matcher.match(new BatchRow("r0", "Success", "200", "OK", data)))
        .isInstanceOf(Verdict.Unreadable.class);
  }

  @Test
  void closingAnswersWithNothing() {
    BatchMatcher closing =
        new BatchMatcher(
            ACCOUNT,
            List.of(FeedRequest.of("1", CloseOrderReference.of(new AmazonId(ORDER)))).iterator());

    assertThat(
            closing.match(
                new BatchRow("1", "Success", "200", "OK", "<CloseOrderReferenceResponse/>")))
        .isInstanceOfSatisfying(
            Verdict.Succeeded.class, it -> assertThat(it.statement()).isEmpty());
  }

  @Test
  void anAuthorizationsReferenceIdIsItsRequests() {
    BatchMatcher authorizing =
        new BatchMatcher(
            ACCOUNT,
            List.of(
                    FeedRequest.of(
                        "1", Authorize.of(new AmazonId(ORDER), "a-1", new Money("USD", 100))))
                .iterator());
    String data =
        "<AuthorizeResponse><AuthorizationDetails><AmazonAuthorizationId>"
            + ORDER
            + "-A000001</AmazonAuthorizationId><AuthorizationReferenceId>a-1"
            + "</AuthorizationReferenceId></AuthorizationDetails></AuthorizeResponse>";

    assertThat(authorizing.match(new BatchRow("1", "Success", "200", "OK", data)))
        .isInstanceOf(Verdict.Succeeded.class);
  }

  @Test
  void onlyWhatFailedForAPassingReasonIsSubmittedAgainUnchangedAndInOrder() {
    matcher.match(success("r0", ORDER + "-C000001", "cap-0", "Completed"));
    matcher.match(new BatchRow("r3", "Failure", "503", "", ""));
    matcher.match(new BatchRow("r1", "Failure", "500", "", ""));
    matcher.match(new BatchRow("r2", "Failure", "405", "", ""));

    assertThat(Resubmission.of(feed.stream(), matcher.retriable()))
        .toIterable()
        .containsExactly(feed.get(1), feed.get(3));
  }

  private static BatchRow success(String id, String capture, String reference, String state) {
    return new BatchRow(
        id,
        "Success",
        "200",
        "OK",
        "<CaptureResponse><CaptureDetails><CaptureReferenceId>"
            + reference
            + "</CaptureReferenceId><AmazonCaptureId> "
            + capture
            + "\n</AmazonCaptureId><CaptureStatus><State>"
            + state
            + "</State></CaptureStatus></CaptureDetails></CaptureResponse>");
  }
}
