package dev.ipnledger.publish;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.ipnledger.settings.Variables;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** What Lambda calls for each batch of the table's stream. */
public final class PublishHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  private final Publication publication;

  /**
   * For Lambda: reads the environment variables once.
   *
   * @throws dev.ipnledger.settings.SettingException naming the one that is missing or wrong
   */
  public PublishHandler() {
    this(PublishWiring.publication(PublishSettings.from(new Variables(System.getenv()))));
  }

  /** For a local run and tests. */
  public PublishHandler(Publication publication) {
    this.publication = requireNonNull(publication, "publication is null");
  }

  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    return PowertoolsLogging.withLogging(context, () -> response(event));
  }

  /** Names the first record that is to come again; Lambda goes on from there. */
  private StreamsEventResponse response(DynamodbEvent event) {
    return new StreamsEventResponse(
        publication.publish(event.getRecords()).map(BatchItemFailure::new).stream().toList());
  }
}
