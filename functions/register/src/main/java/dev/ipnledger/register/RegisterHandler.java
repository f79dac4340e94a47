package dev.ipnledger.register;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.api.Answers;
import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.api.SellerPath;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.lambda.SnapStart;
import dev.ipnledger.ledger.ContentionException;
import dev.ipnledger.ledger.InvalidCursorException;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.SystemConditions;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.quarantine.ReplayQueue;
import dev.ipnledger.settings.SellerRegistry;
import dev.ipnledger.settings.Variables;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.SqsException;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/**
 * Answers requests of a REST API's proxy integration that change something. Every one can be
 * repeated. A request that changes nothing for a reason gets a problem document (RFC 9457).
 */
public final class RegisterHandler
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private static final Logger LOG = LogManager.getLogger(RegisterHandler.class);

  /** Of a path that names nothing. */
  private static final String ANY = "GET, HEAD, POST, OPTIONS";

  private final Taking taking;

  /** For Lambda: reads the environment variables of {@link RegisterSettings} once. */
  public RegisterHandler() {
    this(RegisterWiring.taking(RegisterSettings.from(new Variables(System.getenv()))));
    // A path that is none: all but the ledger is warm after that.
    SnapStart.warmBy(
        () ->
            answer(
                Optional.empty(),
                new APIGatewayProxyRequestEvent().withHttpMethod("POST").withPath("/")));
  }

  /**
   * For a local run and tests.
   *
   * @param queue where messages from quarantine go back to
   * @param registry whose orders are taken
   * @param policy how often the ledger asks about what was announced
   */
  public RegisterHandler(
      Ledger ledger,
      Quarantine quarantine,
      SystemConditions conditions,
      ReplayQueue queue,
      SellerRegistry registry,
      Policy policy,
      InstantSource clock) {
    this(RegisterWiring.taking(ledger, quarantine, conditions, queue, registry, policy, clock));
  }

  private RegisterHandler(Taking taking) {
    this.taking = taking;
  }

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent request, Context context) {
    return PowertoolsLogging.withLogging(context, () -> answered(request));
  }

  private APIGatewayProxyResponseEvent answered(APIGatewayProxyRequestEvent request) {
    Optional<Resource.Match> match = Resource.of(request.getPath());
    APIGatewayProxyResponseEvent answer = answer(match, request);
    match.ifPresent(found -> log(found, request, answer.getStatusCode()));
    if (request.getHttpMethod().equals("HEAD")) {
      answer.setBody(null);
    }
    return answer;
  }

  private APIGatewayProxyResponseEvent answer(
      Optional<Resource.Match> match, APIGatewayProxyRequestEvent request) {
    String allowed = match.map(found -> found.resource().allowed()).orElse(ANY);
    try {
      return taking.answer(match.orElseThrow(SellerPath::noSuchResource), request);
    } catch (ProblemException e) {
      return Answers.problem(e, allowed);
    } catch (InvalidCursorException e) {
      return problem(
          ProblemType.BAD_CURSOR,
          "'cursor' was not given out by this list; start again without one.",
          allowed);
    } catch (ContentionException e) {
      LOG.warn("others were faster", e);
      return problem(
          ProblemType.LEDGER_UNAVAILABLE, "Too much is going on about it; try again.", allowed);
    } catch (SqsException e) {
      LOG.error("the queue did not take a message", e);
      return problem(
          ProblemType.QUEUE_UNAVAILABLE, "The queue did not take it; try again.", allowed);
    } catch (SdkException e) {
      LOG.error("the ledger or the queue could not be reached", e);
      return problem(
          ProblemType.LEDGER_UNAVAILABLE, "The ledger could not be reached; try again.", allowed);
    }
  }

  private static APIGatewayProxyResponseEvent problem(
      ProblemType type, String detail, String allowed) {
    return Answers.problem(new ProblemException(type, detail), allowed);
  }

  /** Who asked for what, and what came of it; nothing of a body. */
  private static void log(Resource.Match match, APIGatewayProxyRequestEvent request, int status) {
    try (var _ =
        CloseableThreadContext.put("sellerId", match.path().sellerId())
            .put("environment", match.path().environment())
            .put("quarantineId", match.id())
            .put("caller", Caller.of(request))
            .put("outcome", Integer.toString(status))) {
      LOG.info("{} {}", request.getHttpMethod(), match.resource());
    }
  }
}
