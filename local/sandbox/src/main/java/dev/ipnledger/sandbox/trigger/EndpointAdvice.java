package dev.ipnledger.sandbox.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Marketplace;
import dev.ipnledger.sandbox.model.Region;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the answers of an endpoint mean, and what to set so that it takes messages. */
final class EndpointAdvice {
  private EndpointAdvice() {}

  /** Whether the sandbox that played had nowhere to deliver to. */
  static boolean noneWasThere(JsonNode played) {
    return StreamSupport.stream(played.path("messages").spliterator(), false)
        .anyMatch(message -> message.path("outcome").asText().equals("no_endpoint"));
  }

  /** Lines for a person about a sandbox that is up; empty when it has an endpoint. */
  static List<String> ofRunning(JsonNode played) {
    return noneWasThere(played)
        ? List.of(
            "GET /control/deliveries of that sandbox has the messages. ./ledger sandbox --endpoint"
                + " URL delivers them, and --to URL here plays the story against any endpoint.")
        : List.of();
  }

  /**
   * Lines for a person; empty when every message was taken.
   *
   * @param played the document of a story
   */
  static List<String> of(JsonNode played, URI endpoint) {
    return StreamSupport.stream(played.path("messages").spliterator(), false)
        .filter(message -> !message.path("outcome").asText().equals("delivered"))
        .findFirst()
        .map(message -> of(message, played.path("sellerId").asText(), endpoint))
        .orElse(List.of());
  }

  private static List<String> of(JsonNode message, String sellerId, URI endpoint) {
    int status = message.path("status").asInt(0);
    List<String> lines = new ArrayList<>();
    switch (status / 100) {
      case 0 -> {
        lines.add(
            endpoint + " did not answer: " + message.path("problem").asText("nothing came") + ".");
        lines.add(
            "Is the address right, does something listen there, and is its TLS certificate from an"
                + " authority that this Java trusts?");
      }
      case 3 ->
          lines.add(
              endpoint
                  + " answered "
                  + status
                  + "; SNS follows no redirect. Name the address that it leads to.");
      case 4 -> {
        boolean address = status == 404 || status == 405;
        lines.add(
            endpoint
                + " answered "
                + status
                + (address
                    ? ": nothing takes a POST there. ipn-ledger listens at /notifications."
                    : ", which SNS takes for a final refusal. An endpoint takes this sandbox's"
                        + " messages once it knows:"));
        if (!address) {
          lines.addAll(trust(message, sellerId));
        }
      }
      default -> {
        lines.add(
            endpoint
                + " answered "
                + status
                + ", so SNS would come again. ipn-ledger answers 503 while it cannot fetch the"
                + " signing certificate. What it has to know:");
        lines.addAll(trust(message, sellerId));
      }
    }
    return lines;
  }

  private static List<String> trust(JsonNode message, String sellerId) {
    String topicArn = message.path("topicArn").asText();
    Environment environment = environment(topicArn, sellerId);
    return List.of(
        "1. The topic %s. ipn-ledger: the parameter SellerRegistry must hold".formatted(topicArn),
        "   {\"%s\":{\"environments\":{\"%s\":{\"topics\":[\"%s\"],\"region\":\"de\",\"marketplaceId\":\"%s\"}}}}"
            .formatted(
                sellerId, environment.key(), topicArn, Marketplace.usual(Region.EU, environment)),
        "2. The certificate that SigningCertURL names. SNS does not serve it: this sandbox's own"
            + " authority issued it. --authority FILE writes that authority's certificate (PEM)"
            + " for your endpoint's trust store, and --state FILE keeps it the same.",
        "3. ipn-ledger in AWS takes certificates from SNS's own hosts and from nowhere else, and"
            + " no setting relaxes that (docs/adr/0004-certificate-trust.md). ./ledger"
            + " deploy-local runs the same template with a sandbox's authority; name that sandbox"
            + " with --at instead of --to.");
  }

  private static Environment environment(String topicArn, String sellerId) {
    String live = Marketplace.usual(Region.EU, Environment.LIVE);
    return topicArn.endsWith(live + sellerId) ? Environment.LIVE : Environment.SANDBOX;
  }
}
