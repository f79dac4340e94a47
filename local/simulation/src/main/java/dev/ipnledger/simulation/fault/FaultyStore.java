package dev.ipnledger.simulation.fault;

import dev.ipnledger.ledger.ObjectItem;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Any port of the store, with the weather around each call: what AWS's client does to callers. */
public final class FaultyStore implements InvocationHandler {
  private static final Set<String> CHANGING =
      Set.of(
          "put",
          "putAnswer",
          "plan",
          "take",
          "tryTake",
          "drain",
          "release",
          "raise",
          "end",
          "resolve");

  private final Object store;
  private final Weather weather;
  private final Consumer<ObjectItem> beforeWrite;

  private FaultyStore(Object store, Weather weather, Consumer<ObjectItem> beforeWrite) {
    this.store = store;
    this.weather = weather;
    this.beforeWrite = beforeWrite;
  }

  /**
   * @param beforeWrite told each object that is about to be written, when others may come between
   */
  public static <T> T around(
      Class<T> port, T store, Weather weather, Consumer<ObjectItem> beforeWrite) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            new FaultyStore(store, weather, beforeWrite)));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    weather.mayCrash(Fault.CRASH_BEFORE_CALL);
    if (weather.strikes(Fault.STORE_THROTTLED)) {
      throw SdkClientException.create("the store is throttled, in " + method.getName());
    }
    if (arguments != null) {
      Arrays.stream(arguments)
          .filter(ObjectItem.class::isInstance)
          .map(ObjectItem.class::cast)
          .forEach(beforeWrite);
    }
    Object result = call(method, arguments);
    weather.mayCrash(Fault.CRASH_AFTER_CALL);
    if (CHANGING.contains(method.getName()) && weather.strikes(Fault.STORE_AMBIGUOUS)) {
      throw SdkClientException.create("the store did not answer in time, in " + method.getName());
    }
    return result;
  }

  private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
