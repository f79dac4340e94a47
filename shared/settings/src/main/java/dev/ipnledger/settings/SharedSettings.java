package dev.ipnledger.settings;

import dev.ipnledger.domain.agenda.Policy;
import java.net.URI;
import java.util.Set;

/** The table of the environment variables that more than one function reads. */
public final class SharedSettings {
  /** Where ingest sends notifications, and where register sends them again from quarantine. */
  public static final Setting<URI> NOTIFICATION_QUEUE_URL =
      new Setting<>("NOTIFICATION_QUEUE_URL", "the http(s) URL of an SQS queue", Texts::url);

  /** Where that queue puts what failed in every delivery; reconcile moves it into quarantine. */
  public static final Setting<URI> DEAD_LETTER_QUEUE_URL =
      new Setting<>("DEAD_LETTER_QUEUE_URL", "the http(s) URL of an SQS queue", Texts::url);

  /** The one DynamoDB table. */
  public static final Setting<String> LEDGER_TABLE =
      new Setting<>(
          "LEDGER_TABLE",
          "the name of a DynamoDB table",
          text -> Texts.matching("[A-Za-z0-9_.-]{3,255}", text));

  /** Whose notifications are taken, from which topics; see {@link SellerRegistry}. */
  public static final Setting<SellerRegistry> SELLER_REGISTRY =
      new Setting<>(
          "SELLER_REGISTRY",
          "the seller registry as JSON"
              + " ({sellerId: {environments: {sandbox|live: {topics, region, marketplaceId}}}})",
          SellerRegistry::parse);

  /**
   * The Secrets Manager secret with the sellers' MWS keys; see {@link SecretsManagerSellerKeys}.
   */
  public static final Setting<String> SELLER_SECRET_ID =
      new Setting<>(
          "SELLER_SECRET_ID",
          "the name or ARN of a Secrets Manager secret",
          text -> Texts.matching("[A-Za-z0-9/_+=.@:-]{1,2048}", text));

  /**
   * Replaces the endpoint of the seller's region (path excluded), for a sandbox. When it is absent,
   * {@link MwsRegion#endpoint()} holds.
   */
  public static final Setting<URI> MWS_ENDPOINT =
      new Setting<>("MWS_ENDPOINT", "http(s)://host[:port] without a path", Texts::origin);

  /**
   * The AWS accounts that Amazon publishes notifications from, by number. A signed message from one
   * of their topics that no seller lists is kept aside instead of being refused.
   */
  public static final Setting<Set<String>> SNS_ACCOUNTS =
      new Setting<>(
          "SNS_ACCOUNTS",
          "AWS account numbers of 12 digits, separated by commas",
          text -> Texts.list("[0-9]{12}", text));

  /** The accounts seen in real notifications; holds when {@link #SNS_ACCOUNTS} is absent. */
  public static final Set<String> AMAZON_SNS_ACCOUNTS = Set.of("291180941288", "598607868003");

  /** How often to ask, when to warn and when to close; see {@link PolicyJson}. */
  public static final Setting<Policy> POLICY =
      new Setting<>(
          "POLICY",
          "the policy as JSON ({\"pendingEvery\": \"PT10M\", \"close\": \"on\", ...})",
          PolicyJson::parse);

  private SharedSettings() {}
}
