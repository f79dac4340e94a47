package dev.ipnledger.ingest;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.settings.Setting;
import dev.ipnledger.settings.SharedSettings;
import dev.ipnledger.settings.Variables;
import dev.ipnledger.sns.certificate.ChainRule;
import dev.ipnledger.sns.gate.Topics;
import java.net.URI;
import java.util.Arrays;

/**
 * What a deployment decides about the door.
 *
 * @param queueUrl of the SQS queue that signed messages go to
 * @param topics listed by the sellers of the registry, and Amazon's accounts ({@link
 *     SharedSettings#AMAZON_SNS_ACCOUNTS} by default)
 * @param chainRule when a signing certificate must lead to a trusted authority; {@link
 *     ChainRule#WHEN_POSSIBLE} by default
 */
public record IngestSettings(URI queueUrl, Topics topics, ChainRule chainRule) {
  /** {@code when-possible} or {@code required}. */
  static final Setting<ChainRule> SNS_CERTIFICATE_CHAIN =
      new Setting<>(
          "SNS_CERTIFICATE_CHAIN", "when-possible or required", IngestSettings::chainRule);

  public IngestSettings {
    requireNonNull(queueUrl, "queueUrl is null");
    requireNonNull(topics, "topics is null");
    requireNonNull(chainRule, "chainRule is null");
  }

  /**
   * Reads them.
   *
   * @throws dev.ipnledger.settings.SettingException naming the variable that is missing or wrong
   */
  public static IngestSettings from(Variables variables) {
    return new IngestSettings(
        variables.required(SharedSettings.NOTIFICATION_QUEUE_URL),
        new Topics(
            variables.required(SharedSettings.SELLER_REGISTRY).topics(),
            variables
                .optional(SharedSettings.SNS_ACCOUNTS)
                .orElse(SharedSettings.AMAZON_SNS_ACCOUNTS)),
        variables.optional(SNS_CERTIFICATE_CHAIN).orElse(ChainRule.WHEN_POSSIBLE));
  }

  private static ChainRule chainRule(String text) {
    return Arrays.stream(ChainRule.values())
        .filter(rule -> rule.name().equalsIgnoreCase(text.replace('-', '_')))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("it is '" + text + "'"));
  }
}
