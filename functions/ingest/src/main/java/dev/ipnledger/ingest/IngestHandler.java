package dev.ipnledger.ingest;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.settings.Variables;
import dev.ipnledger.sns.gate.GateRequest;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/**
 * {@code POST /notifications}: what Lambda calls for each request that API Gateway lets through.
 */
public final class IngestHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private final Ingest ingest;

  /**
   * For Lambda: reads the environment variables once.
   *
   * @throws dev.ipnledger.settings.SettingException naming the one that is missing or wrong
   */
  public IngestHandler() {
    this(IngestWiring.ingest(IngestSettings.from(new Variables(System.getenv()))));
  }

  /** For a local run and tests. */
  public IngestHandler(Ingest ingest) {
    this.ingest = requireNonNull(ingest, "ingest is null");
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent event, Context context) {
    GateRequest request =
        new GateRequest(
            ProxyRequests.method(event), ProxyRequests.headers(event), ProxyRequests.body(event));
    return PowertoolsLogging.withLogging(context, () -> ProxyResponses.of(ingest.take(request)));
  }
}
