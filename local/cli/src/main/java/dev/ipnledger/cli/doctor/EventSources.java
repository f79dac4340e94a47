package dev.ipnledger.cli.doctor;

import dev.ipnledger.cli.stack.StackResources;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.GetEventSourceMappingResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/** Looks at what brings the queue to process and the table's stream to publish. */
record EventSources(LambdaClient lambda) {
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
          Finding.well(what, "Lambda reads " + source(found));
      default ->
          Finding.ill(
              what,
              "Lambda does not read %s: the event source mapping is %s"
                  .formatted(source(found), found.state()),
              "aws lambda update-event-source-mapping --enabled --uuid " + mapping.physicalId());
    };
  }

  private static String source(GetEventSourceMappingResponse mapping) {
    String arn = mapping.eventSourceArn();
    return arn.contains(":dynamodb:") ? "the table's stream" : "the queue of notifications";
  }
}
