package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the topic that a handed-in notification goes to. */
final class TopicChoice {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern SELLER_ID = Pattern.compile("[A-Za-z0-9]{1,64}");

  private final SandboxControl control;
  private final Admission admission;

  TopicChoice(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
    this.admission = new Admission(control);
  }

  String choose(HttpCall call, String message) {
    JsonNode fields = parse(message);
    String sellerId = named(call, "sellerId", fields, "SellerId");
    String environment = named(call, "environment", fields, "ReleaseEnvironment");
    Optional<String> topicArn = topicArn(call);
    if (topicArn.isPresent()) {
      return registered(topicArn.get(), sellerId, environment);
    }
    if (!SELLER_ID.matcher(sellerId).matches() || environment.isEmpty()) {
      throw ControlException.badRequest(
          "the text is neither a captured SNS message nor names SellerId and ReleaseEnvironment;"
              + " give topicArn, or sellerId and environment, in the query");
    }
    return ofSeller(
        sellerId,
        Environment.named(environment)
            .orElseThrow(() -> ControlException.badRequest("environment must be live or sandbox")));
  }

  /** Whether the request itself says which topic it is. */
  boolean isNamed(HttpCall call) {
    return topicArn(call).isPresent();
  }

  private static Optional<String> topicArn(HttpCall call) {
    return Paths.query(call, "topicArn").or(() -> call.header("x-topic-arn"));
  }

  private static String named(HttpCall call, String parameter, JsonNode fields, String field) {
    return Paths.query(call, parameter).orElseGet(() -> fields.path(field).asText("").strip());
  }

  private String ofSeller(String sellerId, Environment environment) {
    List<Subscription> subscriptions =
        admission
            .seller(sellerId, environment)
            .orElseThrow(() -> Registration.missing(sellerId, environment))
            .subscriptions();
    if (subscriptions.isEmpty()) {
      throw Registration.missing(sellerId, environment);
    }
    return subscriptions.getFirst().topicArn();
  }

  private String registered(String topicArn, String sellerId, String environment) {
    boolean known =
        control.sellers().stream()
            .flatMap(seller -> seller.environments().values().stream())
            .flatMap(settings -> settings.subscriptions().stream())
            .anyMatch(subscription -> subscription.topicArn().equals(topicArn));
    if (!known && !admitted(topicArn, sellerId, environment)) {
      throw Registration.missingTopic(topicArn);
    }
    return topicArn;
  }

  private boolean admitted(String topicArn, String sellerId, String environment) {
    try {
      return SELLER_ID.matcher(sellerId).matches()
          && Environment.named(environment)
              .filter(named -> admission.topic(sellerId, named, topicArn))
              .isPresent();
    } catch (IllegalArgumentException e) {
      throw ControlException.badRequest(
          "topicArn must look like arn:aws:sns:eu-west-1:291180941288:NAME");
    }
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
