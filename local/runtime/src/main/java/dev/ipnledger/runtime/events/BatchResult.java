package dev.ipnledger.runtime.events;

import static java.util.stream.Collectors.toSet;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * What Lambda makes of a partial batch response (Lambda developer guide, "Success and failure
 * conditions").
 */
final class BatchResult {
  private BatchResult() {}

  /**
   * The messages that are done and can be deleted: all for an empty answer, none for one that names
   * a message which was not in the batch.
   */
  static List<Message> done(List<Message> batch, @Nullable SQSBatchResponse response) {
    if (response == null || response.getBatchItemFailures() == null) {
      return batch;
    }
    Set<String> known = batch.stream().map(Message::messageId).collect(toSet());
    Set<String> failed = new HashSet<>();
    for (BatchItemFailure failure : response.getBatchItemFailures()) {
      String id = failure.getItemIdentifier();
      if (id == null || !known.contains(id)) {
        return List.of();
      }
      failed.add(id);
    }
    return batch.stream().filter(message -> !failed.contains(message.messageId())).toList();
  }
}
