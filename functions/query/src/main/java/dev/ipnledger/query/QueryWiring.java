package dev.ipnledger.query;

import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.account.AccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbAccountReports;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What query is made of in production. */
final class QueryWiring {
  private QueryWiring() {}

  static DynamoDbClient dynamoDb() {
    return DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
  }

  static LedgerReads ledger(DynamoDbClient client, QuerySettings settings) {
    return new DynamoDbLedger(client, settings.ledgerTable());
  }

  static AccountReports reports(DynamoDbClient client, QuerySettings settings) {
    return new DynamoDbAccountReports(client, settings.ledgerTable());
  }
}
