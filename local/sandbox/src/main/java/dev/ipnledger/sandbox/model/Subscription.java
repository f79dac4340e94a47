package dev.ipnledger.sandbox.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A topic and where it delivers to.
 *
 * @param topicArn {@code arn:aws:sns:<region>:<account>:<marketplace id><seller id>}
 * @param endpoint an HTTP URL; null when nobody listens, and then messages are only logged
 */
public record Subscription(String topicArn, @Nullable URI endpoint) {
  private static final Pattern ARN =
      Pattern.compile("arn:aws:sns:[a-z]{2}(-[a-z]+)+-\\d:\\d{12}:[A-Za-z0-9_-]{1,256}");

  public Subscription {
    requireNonNull(topicArn, "topicArn is null");
    if (!ARN.matcher(topicArn).matches()) {
      throw new IllegalArgumentException(
          "topicArn must look like arn:aws:sns:eu-west-1:291180941288:NAME");
    }
    if (endpoint != null
        && !"http".equals(endpoint.getScheme())
        && !"https".equals(endpoint.getScheme())) {
      throw new IllegalArgumentException("endpoint must be an http or https URL");
    }
  }

  /** The AWS region of the topic, such as {@code eu-west-1}. */
  public String awsRegion() {
    return topicArn.split(":", -1)[3];
  }
}
