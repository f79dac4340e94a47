package dev.ipnledger.cli.doctor;

import dev.ipnledger.cli.stack.StackResources;
import java.util.function.Supplier;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.GetEventSourceMappingResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/**
 * Looks at what brings the queue to process and the table's stream to publish.
 *
 * @param stream the ARN of the stream that the table has now; a table that was deleted and restored
 *     under its name has another one than before
 */
record EventSources(LambdaClient lambda, Supplier<String> stream) {
  private static final String REMEDY = "docs/RUNBOOK.md, Changed by hand.";

  /** Whether Lambda reads from there. */
  Finding look(StackResources.Resource mapping) {
    String what = mapping.logicalId();
    GetEventSourceMappingResponse found;
    try {
      found = lambda.getEventSourceMapping(request -> request.uuid(mapping.physicalId()));
    } catch (ResourceNotFoundException e) {
      return Finding.ill(
          what,
          "the event source mapping " + mapping.physicalId() + " is gone, so nothing is read",
          REMEDY);
    }
    return switch (found.state()) {
      case "Enabled", "Creating", "Updating", "Enabling" ->
          isStream(found)
              ? ofStream(what, found)
              : Finding.well(what, "Lambda reads " + source(found));
      default ->
          Finding.ill(
              what,
              "Lambda does not read %s: the event source mapping is %s"
                  .formatted(source(found), found.state()),
              "aws lambda update-event-source-mapping --enabled --uuid " + mapping.physicalId());
    };
  }

  /** A mapping that somebody made by hand, when the table was restored, does as well. */
  private Finding ofStream(String what, GetEventSourceMappingResponse mapping) {
    String now = stream.get();
    boolean read =
        mapping.eventSourceArn().equals(now)
            || lambda
                .listEventSourceMappings(request -> request.eventSourceArn(now))
                .eventSourceMappings()
                .stream()
                .anyMatch(other -> "Enabled".equals(other.state()));
    return read
        ? Finding.well(what, "Lambda reads the table's stream")
        : Finding.ill(
            what,
            "Lambda reads the stream of an earlier table, so nothing is told to others",
            "docs/RUNBOOK.md, The table is gone.");
  }

  private static boolean isStream(GetEventSourceMappingResponse mapping) {
    return mapping.eventSourceArn().contains(":dynamodb:");
  }

  private static String source(GetEventSourceMappingResponse mapping) {
    return isStream(mapping) ? "the table's stream" : "the queue of notifications";
  }
}
