package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.ledger.Found;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sees every call of the store at work: views only grow, and consistent reads never go back. */
public final class StoreWatch implements InvocationHandler {
  private final Ledger ledger;
  private final Consumer<String> trace;
  private final Consumer<String> wrong;
  private final Map<ObjectRef, Long> versions = new HashMap<>();

  private StoreWatch(Ledger ledger, Consumer<String> trace, Consumer<String> wrong) {
    this.ledger = ledger;
    this.trace = trace;
    this.wrong = wrong;
  }

  /**
   * @param ledger the store itself
   * @param trace told each write
   * @param wrong told what must not be
   */
  public static Ledger around(Ledger ledger, Consumer<String> trace, Consumer<String> wrong) {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            new StoreWatch(ledger, trace, wrong));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    ObjectItem item = item(arguments);
    ObjectItem before = item == null ? null : ledger.read(item.object()).object().orElse(null);
    Object result;
    try {
      result = method.invoke(ledger, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
    if (item != null) {
      written(item, before);
    }
    if (result instanceof Found found) {
      found.object().ifPresent(this::seen);
    }
    return result;
  }

  private static @Nullable ObjectItem item(Object @Nullable [] arguments) {
    if (arguments != null) {
      for (Object argument : arguments) {
        if (argument instanceof ObjectItem item) {
          return item;
        }
      }
    }
    return null;
  }

  private void written(ObjectItem item, @Nullable ObjectItem before) {
    ObjectItem after = ledger.read(item.object()).object().orElse(null);
    if (after == null || after.equals(before)) {
      return;
    }
    trace.accept(
        "ledger "
            + after.object().id().text()
            + " v"
            + after.version()
            + " "
            + after.view().state().orElse("unknown"));
    if (before != null && !before.view().join(after.view()).equals(after.view())) {
      wrong.accept(after.object() + " lost knowledge with version " + after.version());
    }
    seen(after);
  }

  private void seen(ObjectItem item) {
    long last = versions.getOrDefault(item.object(), 0L);
    if (item.version() < last) {
      wrong.accept(item.object() + " was read at version " + item.version() + " after " + last);
    }
    versions.put(item.object(), Math.max(last, item.version()));
  }
}
