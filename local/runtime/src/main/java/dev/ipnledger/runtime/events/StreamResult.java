package dev.ipnledger.runtime.events;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.ipnledger.runtime.events.StreamDelivery.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * What Lambda makes of a partial batch response for a stream (Lambda developer guide, "Success and
 * failure conditions"): the lowest record named is where the next batch begins.
 */
final class StreamResult {
  private StreamResult() {}

  static Outcome of(List<Record> batch, @Nullable StreamsEventResponse response) {
    if (response == null
        || response.getBatchItemFailures() == null
        || response.getBatchItemFailures().isEmpty()) {
      return new Outcome.Done();
    }
    List<String> places = batch.stream().map(record -> record.dynamodb().sequenceNumber()).toList();
    int first = batch.size();
    for (BatchItemFailure failure : response.getBatchItemFailures()) {
      int place = places.indexOf(failure.getItemIdentifier());
      if (place < 0) {
        return new Outcome.Failed();
      }
      first = Math.min(first, place);
    }
    return new Outcome.Partial(first);
  }
}
