package dev.ipnledger.cli.doctor;

import dev.ipnledger.cli.stack.StackQueues;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Looks at what the queues hold: what waits, and what somebody has received and not deleted. */
record Backlog(StackQueues queues) {
  private static final int MANY = 500;

  List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    findings.add(notifications(Depth.of(queues, queues.notificationsUrl())));
    queues.deadLettersUrl().ifPresent(url -> findings.add(deadLetters(Depth.of(queues, url))));
    return findings;
  }

  private static Finding notifications(Depth depth) {
    String sentence =
        depth.waiting()
            + " notifications wait to be processed"
            + depth.rest("in work or before their next try");
    return depth.all() <= MANY
        ? Finding.well("queue", sentence)
        : Finding.ill("queue", sentence, "docs/RUNBOOK.md, QueueAgeAlarm.");
  }

  private static Finding deadLetters(Depth depth) {
    return depth.all() == 0
        ? Finding.well("dead letters", "there are none")
        : Finding.ill(
            "dead letters",
            depth.waiting()
                + " dead letters wait to be moved into quarantine"
                + depth.rest("being moved or before their next try"),
            "reconcile moves them every minute; docs/RUNBOOK.md, DeadLettersStuckAlarm, if they"
                + " stay.");
  }

  /**
   * How many messages a queue holds; SQS calls each number approximate.
   *
   * @param waiting can be received now
   * @param inFlight were received and neither deleted nor given back: a receiver works at them, or
   *     failed and they become visible again when their visibility timeout is over
   * @param delayed were sent with a delay that is not over
   */
  private record Depth(int waiting, int inFlight, int delayed) {
    static Depth of(StackQueues queues, URI url) {
      Map<QueueAttributeName, String> numbers =
          queues
              .sqs()
              .getQueueAttributes(
                  request ->
                      request
                          .queueUrl(url.toString())
                          .attributeNames(
                              QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                              QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                              QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED))
              .attributes();
      return new Depth(
          number(numbers, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES),
          number(numbers, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE),
          number(numbers, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED));
    }

    private static int number(Map<QueueAttributeName, String> numbers, QueueAttributeName name) {
      return Integer.parseInt(numbers.getOrDefault(name, "0"));
    }

    int all() {
      return waiting + inFlight + delayed;
    }

    /** The end of a sentence about those that do not wait; empty when there are none. */
    String rest(String whatBecomesOfThem) {
      return (inFlight == 0 ? "" : ", " + inFlight + " are in flight (" + whatBecomesOfThem + ")")
          + (delayed == 0 ? "" : ", " + delayed + " are delayed");
    }
  }
}
