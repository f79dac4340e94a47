package dev.ipnledger.cli.listen;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Takes messages out of the listener's queue, one after another, and deletes each once it was
 * taken. One that was refused comes again after a pause that doubles; while the program is not
 * there at all, everything waits.
 */
final class Listening {
  /** How long a received message is hidden from other receivers: longer than a batch may take. */
  static final Duration VISIBILITY = Duration.ofMinutes(10);

  private static final int BATCH = 10;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  /** What a person or a program sees of it. */
  interface Audience {
    /** The document was taken. */
    void took(Told told);

    /** It comes again after the pause. */
    void refused(Told told, String why, Duration pause);

    /** Nothing is tried for that long. */
    void unreachable(String why, Duration pause);
  }

  private final SqsClient sqs;
  private final String queueUrl;
  private final Forwarding forwarding;
  private final Audience audience;
  private final Pause pause;
  private int unreachable;
  private final Set<String> left = new HashSet<>();

  /** Waits; false when the listener is to end. */
  @FunctionalInterface
  interface Pause {
    boolean pause(Duration duration);
  }

  Listening(SqsClient sqs, String queueUrl, Forwarding forwarding, Audience audience, Pause pause) {
    this.sqs = requireNonNull(sqs, "sqs is null");
    this.queueUrl = requireNonNull(queueUrl, "queueUrl is null");
    this.forwarding = requireNonNull(forwarding, "forwarding is null");
    this.audience = requireNonNull(audience, "audience is null");
    this.pause = requireNonNull(pause, "pause is null");
  }

  /** Listens until it is stopped. */
  void run() throws InterruptedException {
    boolean goOn = true;
    while (goOn) {
      List<Told> batch = receive(5);
      goOn = batch.isEmpty() ? pause.pause(Duration.ZERO) : forward(batch);
    }
  }

  /**
   * Takes what waits, and ends when nothing does any more, or when the program is not there. What
   * was refused and waits for its next try is left.
   *
   * @return whether nothing was left
   */
  boolean drain() throws InterruptedException {
    boolean goOn = true;
    while (goOn && unreachable == 0) {
      List<Told> batch = receive(1);
      goOn = !batch.isEmpty() && forward(batch);
    }
    return left.isEmpty() && unreachable == 0;
  }

  private List<Told> receive(int waitSeconds) {
    List<Message> messages =
        sqs.receiveMessage(
                request ->
                    request
                        .queueUrl(queueUrl)
                        .maxNumberOfMessages(BATCH)
                        .waitTimeSeconds(waitSeconds)
                        .visibilityTimeout(Math.toIntExact(VISIBILITY.toSeconds()))
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
            .messages();
    return messages.stream().map(Told::of).toList();
  }

  private boolean forward(List<Told> batch) throws InterruptedException {
    for (int i = 0; i < batch.size(); i++) {
      Told told = batch.get(i);
      switch (forwarding.forward(told)) {
        case Forwarding.Outcome.Taken() -> {
          unreachable = 0;
          left.remove(told.messageId());
          sqs.deleteMessage(
              request -> request.queueUrl(queueUrl).receiptHandle(told.receiptHandle()));
          audience.took(told);
        }
        case Forwarding.Outcome.Refused(String why) -> {
          left.add(told.messageId());
          Duration after = doubled(told.receives());
          hideFor(told, after);
          audience.refused(told, why, after);
        }
        case Forwarding.Outcome.Unreachable(String why) -> {
          batch.subList(i, batch.size()).forEach(rest -> hideFor(rest, Duration.ZERO));
          Duration after = doubled(++unreachable);
          audience.unreachable(why, after);
          return pause.pause(after);
        }
      }
    }
    return pause.pause(Duration.ZERO);
  }

  private void hideFor(Told told, Duration duration) {
    sqs.changeMessageVisibility(
        request ->
            request
                .queueUrl(queueUrl)
                .receiptHandle(told.receiptHandle())
                .visibilityTimeout(Math.toIntExact(duration.toSeconds())));
  }

  /** 1 s, 2 s, 4 s ... */
  private static Duration doubled(int times) {
    Duration pause = Duration.ofSeconds(1L << Math.min(times - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
