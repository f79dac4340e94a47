package dev.ipnledger.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;

class BatchResultTest {
  private static final Message A = Message.builder().messageId("a").build();
  private static final Message B = Message.builder().messageId("b").build();
  private static final List<Message> BATCH = List.of(A, B);

  @Test
  void noAnswerAndAnEmptyAnswerMeanThatAllIsDone() {
    assertThat(BatchResult.done(BATCH, null)).isEqualTo(BATCH);
    assertThat(BatchResult.done(BATCH, new SQSBatchResponse())).isEqualTo(BATCH);
    assertThat(BatchResult.done(BATCH, new SQSBatchResponse(List.of()))).isEqualTo(BATCH);
  }

  @Test
  void whatIsReportedIsNotDone() {
    assertThat(BatchResult.done(BATCH, failed("a"))).containsExactly(B);
  }

  @Test
  void anIdThatWasNotInTheBatchFailsTheWholeBatch() {
    assertThat(BatchResult.done(BATCH, failed("c"))).isEmpty();
    assertThat(BatchResult.done(BATCH, failed(null))).isEmpty();
    assertThat(BatchResult.done(BATCH, failed(""))).isEmpty();
  }

  private static SQSBatchResponse failed(String id) {
    return new SQSBatchResponse(List.of(new BatchItemFailure(id)));
  }
}
