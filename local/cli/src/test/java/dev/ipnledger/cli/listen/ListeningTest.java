package dev.ipnledger.cli.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.listen.Forwarding.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityResponse;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageResponse;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;

/** A queue of batches, and a program that takes them, refuses them, or is not there. */
class ListeningTest {
  private final Deque<List<Message>> batches = new ArrayDeque<>();
  private final List<String> deleted = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void whatWasTakenIsDeletedAndShown() throws InterruptedException {
    batches.add(List.of(message("a", 1), message("b", 1)));
    assertThat(listen(told -> new Outcome.Taken())).isTrue();
    assertThat(deleted).containsExactly("a", "b");
    assertThat(seen).containsExactly("took a", "took b");
  }

  @Test
  void whatWasRefusedComesAgainAfterAPauseThatDoublesAndTheNextGoesOn()
      throws InterruptedException {
    batches.add(List.of(message("a", 1), message("b", 1)));
    batches.add(List.of(message("a", 2)));
    batches.add(List.of(message("a", 30)));
    listen(
        told ->
            told.body().equals("a") ? new Outcome.Refused("it answered 500") : new Outcome.Taken());
    assertThat(deleted).containsExactly("b");
    assertThat(hidden).containsExactly("a 1", "a 2", "a 300");
  }

  @Test
  void whileNothingListensAllIsGivenBackAtOnceAndNothingIsDeleted() throws InterruptedException {
    batches.add(List.of(message("a", 1), message("b", 1), message("c", 1)));
    batches.add(List.of(message("b", 2)));
    assertThat(
            listen(
                told ->
                    told.body().equals("a")
                        ? new Outcome.Taken()
                        : new Outcome.Unreachable("nothing there")))
        .isFalse();
    assertThat(deleted).containsExactly("a");
    assertThat(hidden).containsExactly("b 0", "c 0");
    assertThat(pauses).contains(Duration.ofSeconds(1));
    assertThat(seen).containsExactly("took a", "unreachable 1");
  }

  @Test
  void whatIsTakenAtTheSecondTryIsNotLeft() throws InterruptedException {
    batches.add(List.of(message("a", 1)));
    batches.add(List.of(message("a", 2)));
    assertThat(
            listen(
                told ->
                    told.receives() == 1
                        ? new Outcome.Refused("it answered 500")
                        : new Outcome.Taken()))
        .isTrue();
    assertThat(deleted).containsExactly("a");
  }

  @Test
  void aLineSaysWhatHappenedToWhat() {
    Told alert =
        new Told(
            "id",
            "handle",
            "alert",
            """
            {"at":"2026-03-01T10:00:00.000Z","transition":"raised","severity":"warning",
             "id":"S02#HardDecline#Declined","amount":{"amount":"240.00","currency":"EUR"},
             "advice":{"text":"Ask the buyer."}}""",
            1);
    assertThat(alert.summary())
        .isEqualTo(
            "2026-03-01T10:00:00.000Z  alert   raised warning S02#HardDecline#Declined 240.00 EUR;"
                + " Ask the buyer.");
    Told change =
        new Told(
            "id",
            "handle",
            "change",
            """
            {"at":"2026-03-01T10:00:00.000Z","version":3,"object":{"kind":"Capture","id":"S02-C1"},
             "before":{},"after":{"state":"Completed"},"changed":["state","ids"]}""",
            1);
    assertThat(change.summary())
        .isEqualTo(
            "2026-03-01T10:00:00.000Z  change  Capture S02-C1 Completed, version 3: state, ids");
  }

  private boolean listen(Function<Told, Outcome> program) throws InterruptedException {
    return new Listening(
            queue(),
            "url",
            program::apply,
            new Listening.Audience() {
              @Override
              public void took(Told told) {
                seen.add("took " + told.body());
              }

              @Override
              public void refused(Told told, String why, Duration pause) {
                seen.add("refused " + told.body());
              }

              @Override
              public void unreachable(String why, Duration pause) {
                seen.add("unreachable " + pause.toSeconds());
              }
            },
            pause -> pauses.add(pause))
        .drain();
  }

  private static Message message(String body, int receives) {
    return Message.builder()
        .body(body)
        .messageId(body)
        .receiptHandle(body)
        .attributes(
            Map.of(
                MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, Integer.toString(receives)))
        .build();
  }

  private SqsClient queue() {
    return new SqsClient() {
      @Override
      public ReceiveMessageResponse receiveMessage(ReceiveMessageRequest request) {
        List<Message> batch = batches.poll();
        return ReceiveMessageResponse.builder().messages(batch == null ? List.of() : batch).build();
      }

      @Override
      public DeleteMessageResponse deleteMessage(DeleteMessageRequest request) {
        deleted.add(request.receiptHandle());
        return DeleteMessageResponse.builder().build();
      }

      @Override
      public ChangeMessageVisibilityResponse changeMessageVisibility(
          ChangeMessageVisibilityRequest request) {
        hidden.add(request.receiptHandle() + " " + request.visibilityTimeout());
        return ChangeMessageVisibilityResponse.builder().build();
      }

      @Override
      public String serviceName() {
        return "sqs";
      }

      @Override
      public void close() {}
    };
  }
}
