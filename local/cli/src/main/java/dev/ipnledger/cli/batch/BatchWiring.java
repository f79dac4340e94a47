package dev.ipnledger.cli.batch;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuotaGate;
import dev.ipnledger.mws.DocumentClient;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.transport.HttpDocumentTransport;
import dev.ipnledger.mws.transport.HttpTransport;
import dev.ipnledger.mws.transport.TransportSettings;
import java.time.InstantSource;

/** The clients of a stack's sellers, within the same quotas as its functions. */
final class BatchWiring {
  private static final long MAX_REPORT_BYTES = 1L << 30;

  /** A feed or a report takes longer than an answer. */
  private static final TransportSettings DOCUMENTS =
      new TransportSettings(
          5_000,
          300_000,
          TransportSettings.STANDARD.maxAnswerBytes(),
          TransportSettings.STANDARD.userAgent());

  private BatchWiring() {}

  static MwsClient calls(Stack stack) {
    return new MwsClient(
        stack.requireAccess(),
        quota(stack),
        Share.RECONCILE,
        new HttpTransport(TransportSettings.STANDARD),
        InstantSource.system());
  }

  static DocumentClient documents(Stack stack) {
    return new DocumentClient(
        stack.requireAccess(),
        quota(stack),
        Share.RECONCILE,
        new HttpDocumentTransport(DOCUMENTS, MAX_REPORT_BYTES),
        InstantSource.system());
  }

  private static DynamoDbQuotaGate quota(Stack stack) {
    return new DynamoDbQuotaGate(stack.dynamoDb(), stack.table());
  }
}
