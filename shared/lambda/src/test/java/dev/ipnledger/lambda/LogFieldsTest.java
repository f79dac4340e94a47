package dev.ipnledger.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.ThreadContext;
import org.junit.jupiter.api.Test;

class LogFieldsTest {
  @Test
  void aTaskInAnotherThreadHasTheFieldsOfTheInvocation() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        var _ = CloseableThreadContext.put("function_request_id", "r1")) {
      assertThat(threads.submit(() -> field()).get()).isEqualTo("none");
      assertThat(threads.submit(LogFields.inherited(LogFieldsTest::field)).get()).isEqualTo("r1");
    }
  }

  @Test
  void theFieldsAreTakenBackAfterTheTask() throws Exception {
    var task = fieldsOf("r2", () -> LogFields.inherited(LogFieldsTest::field));

    assertThat(task.call()).isEqualTo("r2");
    assertThat(field()).isEqualTo("none");
  }

  private static <T> T fieldsOf(String id, Supplier<T> inside) {
    try (var _ = CloseableThreadContext.put("function_request_id", id)) {
      return inside.get();
    }
  }

  private static String field() {
    return ThreadContext.getImmutableContext().getOrDefault("function_request_id", "none");
  }
}
