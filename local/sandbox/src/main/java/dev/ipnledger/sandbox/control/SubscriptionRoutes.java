package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.xml.Element;
import java.net.URI;
import java.util.Map;

/** Subscriptions that have to be confirmed, and the two addresses that envelopes name. */
final class SubscriptionRoutes {
  private static final String NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";

  private final SandboxControl control;

  SubscriptionRoutes(SandboxControl control) {
    this.control = requireNonNull(control, "control is null");
  }

  /** {@code POST /control/subscriptions {topicArn, endpoint}}: sends the confirmation. */
  HttpAnswer subscribe(HttpCall call) {
    JsonFields fields = JsonFields.of(call);
    String topicArn = fields.text("topicArn");
    URI endpoint = endpoint(fields.text("endpoint"));
    boolean known =
        control.sellers().stream()
            .flatMap(seller -> seller.environments().values().stream())
            .flatMap(settings -> settings.subscriptions().stream())
            .anyMatch(subscription -> subscription.topicArn().equals(topicArn));
    if (!known) {
      throw Registration.missingTopic(topicArn);
    }
    String token = control.sns().subscriptions().subscribe(topicArn, endpoint);
    control.deliverDue();
    return JsonAnswers.created(Map.of("topicArn", topicArn, "token", token));
  }

  /** {@code GET /?Action=ConfirmSubscription} and {@code ?Action=Unsubscribe}, as SNS has them. */
  HttpAnswer visit(HttpCall call) {
    return switch (call.parameter("Action").orElse("")) {
      case "ConfirmSubscription" -> confirm(call);
      case "Unsubscribe" -> unsubscribe(call);
      default ->
          throw ControlException.notFound(
              "Action must be ConfirmSubscription or Unsubscribe; the buyer's page is /buyer");
    };
  }

  private HttpAnswer confirm(HttpCall call) {
    return control
        .sns()
        .subscriptions()
        .confirm(call.parameter("TopicArn").orElse(""), call.parameter("Token").orElse(""))
        .map(
            arn ->
                xml(
                    200,
                    Element.named("ConfirmSubscriptionResponse")
                        .add(
                            Element.named("ConfirmSubscriptionResult")
                                .add("SubscriptionArn", arn))))
        .orElseGet(() -> refused("Invalid token"));
  }

  private HttpAnswer unsubscribe(HttpCall call) {
    boolean done =
        control.sns().subscriptions().unsubscribe(call.parameter("SubscriptionArn").orElse(""));
    control.deliverDue();
    return done
        ? xml(200, Element.named("UnsubscribeResponse"))
        : refused("Invalid parameter: SubscriptionArn");
  }

  private static HttpAnswer refused(String message) {
    return xml(
        400,
        Element.named("ErrorResponse")
            .add(
                Element.named("Error")
                    .add("Type", "Sender")
                    .add("Code", "InvalidParameter")
                    .add("Message", message)));
  }

  private static HttpAnswer xml(int status, Element root) {
    return HttpAnswer.of(
        status, "text/xml;charset=UTF-8", root.namespace(NAMESPACE).print("  ") + "\n");
  }

  private static URI endpoint(String text) {
    try {
      URI endpoint = URI.create(text);
      if ("http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme())) {
        return endpoint;
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the one explanation.
    }
    throw ControlException.badRequest("endpoint must be an http or https URL");
  }
}
