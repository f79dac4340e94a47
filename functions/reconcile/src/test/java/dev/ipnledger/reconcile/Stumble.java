package dev.ipnledger.reconcile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Makes one call of all stores fail, the n-th, in one of two ways. */
final class Stumble {
  /** How a call fails. */
  enum Way {
    /** DynamoDB is too busy: nothing was read or written. */
    THROTTLED,
    /** DynamoDB did it, and its answer is lost. */
    ANSWER_LOST
  }

  /** Happens after each call, so that others may come between. */
  volatile Runnable afterCall = () -> {};

  private Way way = Way.THROTTLED;
  private int left;

  /** The n-th call from now on fails; none with 0. */
  synchronized void at(int call, Way how) {
    left = call;
    way = how;
  }

  /** Whether the call that was to fail has come. */
  synchronized boolean happened() {
    return left == 0;
  }

  <T> T around(Class<T> port, T store) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              boolean fails = isTheOne();
              if (fails && way == Way.THROTTLED) {
                throw ProvisionedThroughputExceededException.builder()
                    .message("too busy, in " + method.getName())
                    .build();
              }
              Object result;
              try {
                result = method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              afterCall.run();
              if (fails) {
                throw ApiCallTimeoutException.create(Duration.ofSeconds(5).toMillis());
              }
              return result;
            }));
  }

  private synchronized boolean isTheOne() {
    return left > 0 && --left == 0;
  }
}
