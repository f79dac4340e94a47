package dev.ipnledger.cli.stack;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The queues of a stack.
 *
 * @param sqs closed with the stack
 * @param notificationsUrl where process takes notifications from
 * @param deadLettersUrl where those go that failed too often; empty when it was not named
 */
public record StackQueues(SqsClient sqs, URI notificationsUrl, Optional<URI> deadLettersUrl) {
  public StackQueues {
    requireNonNull(sqs, "sqs is null");
    requireNonNull(notificationsUrl, "notificationsUrl is null");
    requireNonNull(deadLettersUrl, "deadLettersUrl is null");
  }
}
