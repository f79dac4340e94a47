package dev.ipnledger.runtime.sns;

import static java.util.Objects.requireNonNull;

import java.util.SortedMap;

/**
 * A message that a topic took.
 *
 * @param topicArn which topic
 * @param body as it was sent
 * @param attributes texts by name
 */
public record Published(String topicArn, String body, SortedMap<String, String> attributes) {
  public Published {
    requireNonNull(topicArn, "topicArn is null");
    requireNonNull(body, "body is null");
    requireNonNull(attributes, "attributes is null");
  }
}
