package dev.ipnledger.runtime.stack;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.settings.KnownSellerKeys;
import dev.ipnledger.settings.SellerRegistry;
import java.net.URI;

/**
 * Where the parts of a local run are, as it tells on {@code GET /local/stack}.
 *
 * @param dynamoDb the endpoint of DynamoDB Local
 * @param table the ledger's table
 * @param notificationsUrl the queue between ingest and process, at ElasticMQ
 * @param deadLettersUrl the queue of messages that failed too often
 * @param sns where the topics answer
 * @param changeTopicArn the topic of change events
 * @param alertTopicArn the topic of alerts
 * @param mws scheme, host and port of the sandbox that answers the signed calls
 * @param registry the sellers as they are now
 * @param keys of these sellers; they open nothing but the sandbox
 */
public record StackDescription(
    URI dynamoDb,
    String table,
    URI notificationsUrl,
    URI deadLettersUrl,
    URI sns,
    String changeTopicArn,
    String alertTopicArn,
    URI mws,
    SellerRegistry registry,
    KnownSellerKeys keys) {
  /** The path of the front that tells it. */
  public static final String PATH = "/local/stack";

  public StackDescription {
    requireNonNull(dynamoDb, "dynamoDb is null");
    requireNonNull(table, "table is null");
    requireNonNull(notificationsUrl, "notificationsUrl is null");
    requireNonNull(deadLettersUrl, "deadLettersUrl is null");
    requireNonNull(sns, "sns is null");
    requireNonNull(changeTopicArn, "changeTopicArn is null");
    requireNonNull(alertTopicArn, "alertTopicArn is null");
    requireNonNull(mws, "mws is null");
    requireNonNull(registry, "registry is null");
    requireNonNull(keys, "keys is null");
  }

  /** A JSON object; the registry and the keys stand in it in the forms that functions read. */
  public String json() {
    return StackJson.write(this);
  }

  /**
   * What {@link #json} wrote.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public static StackDescription parse(String json) {
    return StackJson.read(json);
  }
}
