package dev.ipnledger.cli.sellers;

/** Where the right value of each field is found. */
final class Remedies {
  private Remedies() {}

  /**
   * A sentence for people.
   *
   * @param field the name at the end of a problem's path
   */
  static String of(String field) {
    return switch (field) {
      case "topics" ->
          "The ARN stands in the attention of a message in quarantine, and in the header"
              + " x-amz-sns-topic-arn of a notification: arn:aws:sns:eu-west-1:ACCOUNT:NAME.";
      case "region" -> "Write the region of the seller's account: uk, de, us or jp.";
      case "marketplaceId" -> "It is in Seller Central, Settings, Account Info.";
      case "closeIdleAfterDays" -> "Write whole days without quotes, or leave it out for never.";
      case "zone" -> "Write a name of the tz database, such as Europe/Berlin, or leave it out.";
      case "environments" -> "Write {\"live\": {...}}, {\"sandbox\": {...}} or both below it.";
      case "live", "sandbox" -> "It needs topics, region and marketplaceId.";
      case "accessKeyId", "secretKey" ->
          "Take it from Seller Central, Integration, MWS Access Key, and keep it in quotes.";
      case "mwsAuthToken" -> "Only a solution provider has one; otherwise leave it out.";
      default -> "Compare with docs/DEPLOYING.md and the schemas in docs/schemas.";
    };
  }
}
