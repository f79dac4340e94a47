package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.PausedAccount;
import dev.ipnledger.ledger.Pauses;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Pauses as the conditions that they are. */
public final class DynamoDbPauses implements Pauses {
  private final DynamoDbClient client;
  private final String table;
  private final Reads reads;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbPauses(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
  }

  @Override
  public Optional<Instant> probeAt(Account account) {
    return find(account).flatMap(PausedAccount::probeAt);
  }

  @Override
  public void pause(Account account, Instant now, Instant probeAt) {
    Instant since = find(account).map(SystemItem::since).orElse(now);
    SystemItem item = PausedAccount.of(account, since, probeAt);
    client.putItem(request -> request.tableName(table).item(SystemItems.write(item)));
  }

  @Override
  public void resume(Account account) {
    client.deleteItem(request -> request.tableName(table).key(Attributes.primary(key(account))));
  }

  private Optional<SystemItem> find(Account account) {
    return reads.get(key(account)).map(SystemItems::read);
  }

  private static ItemKey key(Account account) {
    return Keys.system(
        Owner.of(account).key(), SystemItem.Kind.PAUSED_SELLER.name(), PausedAccount.CAUSE);
  }
}
