package dev.ipnledger.sns.envelope;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ARN of an SNS topic, in its parts.
 *
 * @param text the whole ARN
 * @param region such as {@code eu-west-1}
 * @param account number of the AWS account that owns the topic, 12 digits
 * @param name of a topic of Amazon's notifications: marketplace id and recipient's seller id,
 *     without a separator
 */
public record TopicArn(String text, String region, String account, String name) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "arn:aws(?:-[a-z]+)*:sns:([a-z0-9-]{3,32}):([0-9]{12}):([A-Za-z0-9_-]{1,256})");

  /** The parts of an ARN; empty when the text is none, or names no standard topic. */
  public static Optional<TopicArn> parse(String text) {
    Matcher match = SHAPE.matcher(text);
    return match.matches()
        ? Optional.of(new TopicArn(text, match.group(1), match.group(2), match.group(3)))
        : Optional.empty();
  }
}
