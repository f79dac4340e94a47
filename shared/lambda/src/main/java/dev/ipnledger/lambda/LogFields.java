package dev.ipnledger.lambda;

import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.ThreadContext;

/** The fields that every line of an invocation carries, such as its request id. */
public final class LogFields {
  private LogFields() {}

  /**
   * The task with the log fields of the thread that calls this; a new thread has none of its own.
   */
  public static <T> Callable<T> inherited(Callable<T> task) {
    Map<String, String> fields = ThreadContext.getImmutableContext();
    return () -> {
      try (CloseableThreadContext.Instance _ = CloseableThreadContext.putAll(fields)) {
        return task.call();
      }
    };
  }
}
