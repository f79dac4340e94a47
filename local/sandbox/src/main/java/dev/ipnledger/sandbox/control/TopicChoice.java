package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.Subscription;
import java.util.List;
import java.util.Optional;

/** Finds the topic that a handed-in notification goes to. */
final class TopicChoice {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SandboxControl control;

  TopicChoice(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  String choose(HttpCall call, String message) {
    Optional<String> named = Paths.query(call, "topicArn").or(() -> call.header("x-topic-arn"));
    if (named.isPresent()) {
      return registered(named.get());
    }
    JsonNode fields = parse(message);
    String sellerId =
        Paths.query(call, "sellerId").orElseGet(() -> fields.path("SellerId").asText("").strip());
    String environment =
        Paths.query(call, "environment")
            .orElseGet(() -> fields.path("ReleaseEnvironment").asText(""));
    if (sellerId.isEmpty() || environment.isEmpty()) {
      throw ControlException.badRequest(
          "the text does not name SellerId and ReleaseEnvironment;"
              + " give topicArn, or sellerId and environment, in the query");
    }
    return ofSeller(
        sellerId,
        Environment.named(environment)
            .orElseThrow(() -> ControlException.badRequest("environment must be live or sandbox")));
  }

  private String ofSeller(String sellerId, Environment environment) {
    List<Subscription> subscriptions =
        control.sellers().stream()
            .filter(seller -> seller.sellerId().equals(sellerId))
            .findFirst()
            .flatMap((Seller seller) -> seller.in(environment))
            .orElseThrow(() -> Registration.missing(sellerId, environment))
            .subscriptions();
    if (subscriptions.isEmpty()) {
      throw Registration.missing(sellerId, environment);
    }
    return subscriptions.getFirst().topicArn();
  }

  private String registered(String topicArn) {
    return control.sellers().stream()
        .flatMap(seller -> seller.environments().values().stream())
        .flatMap(environment -> environment.subscriptions().stream())
        .map(Subscription::topicArn)
        .filter(topicArn::equals)
        .findFirst()
        .orElseThrow(() -> Registration.missingTopic(topicArn));
  }

  /** A text that is no JSON can still be delivered, to a topic named in the request. */
  private static JsonNode parse(String message) {
    try {
      return JSON.readTree(message);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
