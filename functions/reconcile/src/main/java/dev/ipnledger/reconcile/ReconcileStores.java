package dev.ipnledger.reconcile;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.DueIndex;
import dev.ipnledger.ledger.Leases;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.StandingConditions;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbDueIndex;
import dev.ipnledger.ledger.dynamodb.DynamoDbLeases;
import dev.ipnledger.ledger.dynamodb.DynamoDbStandingConditions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Where a run reads and writes.
 *
 * @param ledger the objects
 * @param index what is due
 * @param leases who runs
 * @param conditions what the runs raise and end: who is left alone, whose quota does not suffice
 * @param reports how each account stood after the last run
 */
public record ReconcileStores(
    Ledger ledger,
    DueIndex index,
    Leases leases,
    StandingConditions conditions,
    AccountReports reports) {
  public ReconcileStores {
    requireNonNull(ledger, "ledger is null");
    requireNonNull(index, "index is null");
    requireNonNull(leases, "leases is null");
    requireNonNull(conditions, "conditions is null");
    requireNonNull(reports, "reports is null");
  }

  /**
   * All in one table.
   *
   * @param ledger over the same table
   */
  public static ReconcileStores of(Ledger ledger, DynamoDbClient client, String table) {
    return new ReconcileStores(
        ledger,
        new DynamoDbDueIndex(client, table),
        new DynamoDbLeases(client, table),
        new DynamoDbStandingConditions(client, table),
        new DynamoDbAccountReports(client, table));
  }
}
