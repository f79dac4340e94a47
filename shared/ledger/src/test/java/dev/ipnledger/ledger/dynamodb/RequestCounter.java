package dev.ipnledger.ledger.dynamodb;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Notes what the real client sends, and what the writes among it cost. */
final class RequestCounter implements ExecutionInterceptor {
  private final List<String> requests = new ArrayList<>();
  private final List<ConsumedCapacity> writes = new ArrayList<>();

  /** The names of the requests since the last call of this method, in their order. */
  List<String> take() {
    List<String> taken = List.copyOf(requests);
    requests.clear();
    return taken;
  }

  /** The write units, indexes included, since the last call of this method. */
  double takeWriteUnits() {
    double units = writes.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
    writes.clear();
    return units;
  }

  @Override
  public SdkRequest modifyRequest(
      Context.ModifyRequest context, ExecutionAttributes executionAttributes) {
    return context.request() instanceof PutItemRequest put
        ? put.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.INDEXES).build()
        : context.request();
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes executionAttributes) {
    requests.add(context.request().getClass().getSimpleName().replace("Request", ""));
  }

  @Override
  public void afterExecution(
      Context.AfterExecution context, ExecutionAttributes executionAttributes) {
    if (context.response() instanceof PutItemResponse put) {
      writes.add(put.consumedCapacity());
    }
  }
}
