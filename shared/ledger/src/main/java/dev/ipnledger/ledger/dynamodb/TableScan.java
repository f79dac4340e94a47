package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.key.ItemKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Walks the whole table, partition by partition, whatever stands in it. It reads every item once,
 * which costs what the table is large; it is for audits, and never part of what a function does.
 */
public final class TableScan {
  private static final String SEPARATOR = "\u001f";

  /** Greater than every sort key, which all begin with a letter. */
  private static final String AFTER_ALL = "~";

  private final DynamoDbClient client;
  private final String table;

  /** Of that table; the client stays the caller's. */
  public TableScan(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
  }

  /**
   * A stretch of the table.
   *
   * @param partitions partition keys in the order of the walk; the last one may come first in the
   *     next stretch, too
   * @param next where the next stretch begins; empty at the end of the table
   * @param items how many items the stretch has
   */
  public record Stretch(List<String> partitions, Optional<String> next, int items) {
    public Stretch {
      partitions = List.copyOf(partitions);
      requireNonNull(next, "next is null");
    }
  }

  /**
   * One page of the walk, strongly consistent.
   *
   * @param from {@link Stretch#next} of the page before, empty to begin
   * @throws IllegalArgumentException if {@code from} is none
   */
  public Stretch stretch(Optional<String> from) {
    ScanRequest.Builder request =
        ScanRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .projectionExpression("#pk, #sk")
            .expressionAttributeNames(Map.of("#pk", TableDefinition.PK, "#sk", TableDefinition.SK));
    from.map(TableScan::key).ifPresent(key -> request.exclusiveStartKey(Attributes.primary(key)));
    ScanResponse page = client.scan(request.build());
    Set<String> partitions = new LinkedHashSet<>();
    page.items().forEach(item -> partitions.add(Attributes.keyOf(item).pk()));
    return new Stretch(
        List.copyOf(partitions),
        page.hasLastEvaluatedKey() ? Optional.of(token(page.lastEvaluatedKey())) : Optional.empty(),
        page.count());
  }

  /** About how many items the table has; DynamoDB counts every six hours. */
  public long itemCount() {
    return client.describeTable(request -> request.tableName(table)).table().itemCount();
  }

  /** Every seller and environment that anything is kept of. It walks the whole table. */
  public Set<Account> accounts() {
    Set<Account> accounts = new LinkedHashSet<>();
    Optional<String> from = Optional.empty();
    do {
      Stretch stretch = stretch(from);
      stretch.partitions().forEach(pk -> account(pk).ifPresent(accounts::add));
      from = stretch.next();
    } while (from.isPresent());
    return accounts;
  }

  /** The account that a partition belongs to; empty for what belongs to nobody. */
  public static Optional<Account> account(String pk) {
    String[] parts = pk.split("#", -1);
    if (parts.length < 3 || parts[0].isBlank() || parts[0].equals("-")) {
      return Optional.empty();
    }
    return Environment.parse(parts[1])
        .filter(environment -> environment.slug().equals(parts[1]))
        .map(environment -> new Account(parts[0], environment));
  }

  /** Where a walk goes on that has passed that partition; it fits {@link #stretch}. */
  public static String after(String pk) {
    return token(new ItemKey(pk, AFTER_ALL));
  }

  /** Whether a walk can go on there. */
  public static boolean isPlace(String text) {
    try {
      key(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String token(Map<String, AttributeValue> last) {
    return token(Attributes.keyOf(last));
  }

  private static String token(ItemKey key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((key.pk() + SEPARATOR + key.sk()).getBytes(StandardCharsets.UTF_8));
  }

  private static ItemKey key(String token) {
    String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    String[] parts = text.split(SEPARATOR, -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("no place in a table: " + token);
    }
    return new ItemKey(parts[0], parts[1]);
  }
}
