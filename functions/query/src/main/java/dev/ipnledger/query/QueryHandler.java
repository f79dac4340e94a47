package dev.ipnledger.query;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.api.Answers;
import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.api.SellerPath;
import dev.ipnledger.lambda.SnapStart;
import dev.ipnledger.ledger.InvalidCursorException;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.Variables;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/**
 * Answers requests of a REST API's proxy integration from the ledger. It can only read. A request
 * that gets no document gets a problem document (RFC 9457), whatever was wrong.
 */
public final class QueryHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private static final Logger LOG = LogManager.getLogger(QueryHandler.class);

  private final Reading reading;

  /** For Lambda: reads the environment variables of {@link QuerySettings} once. */
  public QueryHandler() {
    this(QuerySettings.from(new Variables(System.getenv())));
    // A path that is none: all but the ledger is warm after that.
    SnapStart.warmBy(
        () -> answer(new APIGatewayProxyRequestEvent().withHttpMethod("GET").withPath("/")));
  }

  private QueryHandler(QuerySettings settings) {
    this(QueryWiring.dynamoDb(), settings);
  }

  private QueryHandler(DynamoDbClient dynamoDb, QuerySettings settings) {
    this(
        QueryWiring.ledger(dynamoDb, settings),
        QueryWiring.reports(dynamoDb, settings),
        settings.registry());
  }

  /**
   * For a local run and tests.
   *
   * @param reports how each seller stood after the last run of reconcile
   * @param registry the sellers that can be read
   */
  public QueryHandler(LedgerReads ledger, AccountReports reports, SellerRegistry registry) {
    this.reading = new Reading(ledger, reports, registry);
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent request, Context context) {
    return PowertoolsLogging.withLogging(context, () -> answered(request));
  }

  private APIGatewayProxyResponseEvent answered(APIGatewayProxyRequestEvent request) {
    APIGatewayProxyResponseEvent answer = answer(request);
    Resource.of(request.getPath()).ifPresent(match -> log(match, answer.getStatusCode()));
    if (request.getHttpMethod().equals("HEAD")) {
      answer.setBody(null);
    }
    return answer;
  }

  private APIGatewayProxyResponseEvent answer(APIGatewayProxyRequestEvent request) {
    try {
      Resource.Match match = Resource.of(request.getPath()).orElseThrow(SellerPath::noSuchResource);
      return switch (request.getHttpMethod()) {
        case "GET", "HEAD" ->
            Answers.ok(reading.document(match, request.getMultiValueQueryStringParameters()));
        case "OPTIONS" -> Answers.options(Resource.ALLOWED);
        default ->
            throw new ProblemException(
                ProblemType.METHOD_NOT_ALLOWED,
                "The resource only reads; use one of " + Resource.ALLOWED + ".");
      };
    } catch (ProblemException e) {
      return Answers.problem(e, Resource.ALLOWED);
    } catch (InvalidCursorException e) {
      return Answers.problem(
          new ProblemException(
              ProblemType.BAD_CURSOR,
              "'cursor' was not given out by this list; start again without one."),
          Resource.ALLOWED);
    } catch (SdkException e) {
      LOG.error("the ledger could not be read", e);
      return Answers.problem(
          new ProblemException(
              ProblemType.LEDGER_UNAVAILABLE, "The ledger could not be read; try again."),
          Resource.ALLOWED);
    }
  }

  private static void log(Resource.Match match, int status) {
    try (var _ =
        CloseableThreadContext.put("sellerId", match.path().sellerId())
            .put("environment", match.path().environment())
            .put("objectId", match.id())
            .put("outcome", Integer.toString(status))) {
      LOG.info("{}", match.resource());
    }
  }
}
