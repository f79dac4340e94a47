package dev.ipnledger.runtime.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Stands in for a client while a table is filled: what is put is written 25 items a request, some
 * requests side by side. Conditions are not looked at.
 */
final class BulkLoad implements DynamoDbClient {
  private static final int AT_A_TIME = 25;
  private static final int REQUESTS_UNDER_WAY = 200;

  private final DynamoDbClient client;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<Future<?>> underWay = new ArrayList<>();
  private final List<WriteRequest> waiting = new ArrayList<>();

  BulkLoad(DynamoDbClient client) {
    this.client = client;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    waiting.add(WriteRequest.builder().putRequest(put -> put.item(request.item())).build());
    if (waiting.size() == AT_A_TIME) {
      send(request.tableName());
    }
    return PutItemResponse.builder().build();
  }

  /** Writes what is left and waits until all is written. */
  void finish(String table) {
    if (!waiting.isEmpty()) {
      send(table);
    }
    await();
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  /** The client it fills through stays open. */
  @Override
  public void close() {
    threads.close();
  }

  private void send(String table) {
    List<WriteRequest> part = List.copyOf(waiting);
    waiting.clear();
    underWay.add(threads.submit(() -> write(table, part)));
    if (underWay.size() == REQUESTS_UNDER_WAY) {
      await();
    }
  }

  private void write(String table, List<WriteRequest> part) {
    Map<String, List<WriteRequest>> left = Map.of(table, part);
    while (!left.isEmpty()) {
      Map<String, List<WriteRequest>> now = left;
      BatchWriteItemResponse response = client.batchWriteItem(batch -> batch.requestItems(now));
      left = response.unprocessedItems();
    }
  }

  private void await() {
    for (Future<?> one : underWay) {
      try {
        one.get();
      } catch (Exception e) {
        throw new IllegalStateException("the table could not be filled", e);
      }
    }
    underWay.clear();
  }
}
