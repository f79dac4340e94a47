package dev.ipnledger.publish;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.settings.Setting;
import dev.ipnledger.settings.Variables;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the function needs to know.
 *
 * @param changeTopicArn where change events go
 * @param alertTopicArn where alerts go
 * @param deadLetterQueueUrl where records go that can not be published
 */
public record PublishSettings(String changeTopicArn, String alertTopicArn, URI deadLetterQueueUrl) {
  private static final String TOPIC = "the ARN of an SNS topic";

  /** The topic for change events. */
  static final Setting<String> CHANGE_TOPIC_ARN =
      new Setting<>("CHANGE_TOPIC_ARN", TOPIC, PublishSettings::topic);

  /** The topic for alerts. */
  static final Setting<String> ALERT_TOPIC_ARN =
      new Setting<>("ALERT_TOPIC_ARN", TOPIC, PublishSettings::topic);

  /** The queue for records that can not be published. */
  static final Setting<URI> UNPUBLISHED_QUEUE_URL =
      new Setting<>(
          "UNPUBLISHED_QUEUE_URL", "the http(s) URL of an SQS queue", PublishSettings::url);

  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}");

  public PublishSettings {
    requireNonNull(changeTopicArn, "changeTopicArn is null");
    requireNonNull(alertTopicArn, "alertTopicArn is null");
    requireNonNull(deadLetterQueueUrl, "deadLetterQueueUrl is null");
  }

  /**
   * Reads the environment variables {@code CHANGE_TOPIC_ARN}, {@code ALERT_TOPIC_ARN} and {@code
   * UNPUBLISHED_QUEUE_URL}.
   *
   * @throws dev.ipnledger.settings.SettingException naming the first one that is missing or wrong
   */
  public static PublishSettings from(Variables variables) {
    return new PublishSettings(
        variables.required(CHANGE_TOPIC_ARN),
        variables.required(ALERT_TOPIC_ARN),
        variables.required(UNPUBLISHED_QUEUE_URL));
  }

  private static String topic(String text) {
    if (!ARN.matcher(text).matches()) {
      throw new IllegalArgumentException("it is '" + text + "'");
    }
    return text;
  }

  private static URI url(String text) {
    URI url = URI.create(text);
    if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
      throw new IllegalArgumentException("it is '" + text + "'");
    }
    return url;
  }
}
