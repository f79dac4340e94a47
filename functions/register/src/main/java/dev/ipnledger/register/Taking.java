package dev.ipnledger.register;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.ipnledger.api.Answers;
import dev.ipnledger.api.Parameters;
import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.api.SellerPath;
import dev.ipnledger.domain.Account;
import dev.ipnledger.register.document.RegistrationDocument;
import dev.ipnledger.settings.SellerRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Carries out what a request asks for, within the seller of its path. */
final class Taking {
  private final SellerRegistry registry;
  private final Announcing announcing;
  private final Acknowledging acknowledging;
  private final QuarantineDesk desk;
  private final InstantSource clock;

  Taking(
      SellerRegistry registry,
      Announcing announcing,
      Acknowledging acknowledging,
      QuarantineDesk desk,
      InstantSource clock) {
    this.registry = requireNonNull(registry, "registry is null");
    this.announcing = requireNonNull(announcing, "announcing is null");
    this.acknowledging = requireNonNull(acknowledging, "acknowledging is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  APIGatewayProxyResponseEvent answer(Resource.Match match, APIGatewayProxyRequestEvent request) {
    String method = request.getHttpMethod();
    if (method.equals("OPTIONS")) {
      return Answers.options(match.resource().allowed());
    }
    if (!match.resource().takes(method)) {
      throw new ProblemException(
          ProblemType.METHOD_NOT_ALLOWED,
          "The resource has no " + method + "; use one of " + match.resource().allowed() + ".");
    }
    return switch (match.resource()) {
      case ORDERS -> announced(match.path().account(registry), request);
      case ACKNOWLEDGEMENTS -> Answers.ok(acknowledged(match.path(), request));
      case QUARANTINE, QUARANTINED, REPLAY, RESOLUTION ->
          Answers.ok(quarantine(match, Scope.of(match.path(), registry), request));
    };
  }

  private APIGatewayProxyResponseEvent announced(
      Account account, APIGatewayProxyRequestEvent request) {
    parameters(request, Set.of());
    RegistrationDocument document =
        announcing.announce(
            account, body(request, Announcing.TAKEN), Caller.of(request), clock.instant());
    return document.learnt() ? Answers.created(document) : Answers.ok(document);
  }

  private Object acknowledged(SellerPath path, APIGatewayProxyRequestEvent request) {
    Optional<Account> account =
        path.isNobodys() ? Optional.empty() : Optional.of(path.account(registry));
    parameters(request, Set.of());
    Body body = body(request, Acknowledging.TAKEN);
    String by = Caller.of(request);
    return account
        .map(whose -> acknowledging.acknowledge(whose, body, by, clock.instant()))
        .orElseGet(() -> acknowledging.acknowledgeNobodys(registry, body, by, clock.instant()));
  }

  private Object quarantine(
      Resource.Match match, Scope scope, APIGatewayProxyRequestEvent request) {
    return switch (match.resource()) {
      case QUARANTINE -> desk.list(scope, parameters(request, QuarantineDesk.CHOICE));
      case REPLAY -> {
        body(request, Set.of());
        yield desk.replay(scope, match.id(), parameters(request, QuarantineDesk.DRY));
      }
      case RESOLUTION -> {
        parameters(request, Set.of());
        Body body = body(request, QuarantineDesk.TAKEN);
        yield desk.resolve(scope, match.id(), body, Caller.of(request), clock.instant());
      }
      default -> {
        parameters(request, Set.of());
        yield desk.show(scope, match.id());
      }
    };
  }

  private static Parameters parameters(APIGatewayProxyRequestEvent request, Set<String> allowed) {
    return new Parameters(request.getMultiValueQueryStringParameters(), allowed);
  }

  private static Body body(APIGatewayProxyRequestEvent request, Set<String> allowed) {
    return Body.read(request.getBody(), Boolean.TRUE.equals(request.getIsBase64Encoded()), allowed);
  }
}
