package dev.ipnledger.query;

import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.dynamodb.DynamoDbLedger;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What query is made of in production. */
final class QueryWiring {
  private QueryWiring() {}

  static LedgerReads ledger(QuerySettings settings) {
    DynamoDbClient client =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    return new DynamoDbLedger(client, settings.ledgerTable());
  }
}
