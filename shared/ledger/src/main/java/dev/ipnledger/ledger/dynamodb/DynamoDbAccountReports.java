package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.account.AccountReport;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.key.ItemKey;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One item for each account, in no index and of no interest to the stream. Only the holder of the
 * lease writes it, and what one run says replaces what the one before said, so no condition is
 * needed.
 */
public final class DynamoDbAccountReports implements AccountReports {
  /** The last part of the partition key. */
  static final String PARTITION = "RECONCILE";

  private static final String SK = "REPORT";
  private static final String REPORT = "report";

  private final DynamoDbClient client;
  private final String table;
  private final Reads reads;

  /**
   * @param client closed by whoever made it
   * @param table the ledger's table
   */
  public DynamoDbAccountReports(DynamoDbClient client, String table) {
    this.client = requireNonNull(client, "client is null");
    this.table = requireNonNull(table, "table is null");
    this.reads = new Reads(client, table);
  }

  @Override
  public Optional<AccountReport> find(Account account) {
    return reads
        .get(key(account))
        .map(item -> AccountReportJson.read(Attributes.of(item).string(REPORT)));
  }

  @Override
  public void put(Account account, AccountReport report) {
    client.putItem(
        request ->
            request
                .tableName(table)
                .item(
                    Attributes.at(key(account))
                        .put(REPORT, AccountReportJson.write(report))
                        .item()));
  }

  private static ItemKey key(Account account) {
    return new ItemKey(account.key() + "#" + PARTITION, SK);
  }
}
