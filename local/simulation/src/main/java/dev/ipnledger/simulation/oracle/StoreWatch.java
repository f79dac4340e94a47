package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.ledger.Found;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.SystemItem;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sees every call of the store at work: views only grow, and consistent reads never go back. */
public final class StoreWatch implements InvocationHandler {
  /**
   * Several times what an authorization needs that is asked about every hour for as long as it
   * lives.
   */
  private static final long MOST_VERSIONS = 5_000;

  private final Ledger ledger;
  private final Consumer<String> trace;
  private final Consumer<String> wrong;
  private final Write write;
  private final Map<ObjectRef, Long> versions = new HashMap<>();

  /** Conditions that no object carries; in a world none of them is ever over. */
  private final Set<String> standing = new HashSet<>();

  /** Sees each object that was written. */
  @FunctionalInterface
  public interface Write {
    /**
     * It is written.
     *
     * @param before null for a new one
     */
    void accept(@Nullable ObjectItem before, ObjectItem after);

    /** A condition that no object carries stands from now on. */
    default void raised(SystemItem item) {}
  }

  private StoreWatch(Ledger ledger, Consumer<String> trace, Consumer<String> wrong, Write write) {
    this.ledger = ledger;
    this.trace = trace;
    this.wrong = wrong;
    this.write = write;
  }

  /**
   * @param ledger the store itself
   * @param trace told each write
   * @param wrong told what must not be
   * @param write told each object that was written
   */
  public static Ledger around(
      Ledger ledger, Consumer<String> trace, Consumer<String> wrong, Write write) {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            new StoreWatch(ledger, trace, wrong, write));
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
    if (arguments != null
        && arguments[0] instanceof SystemItem system
        && standing.add(system.owner().key() + " " + system.id())) {
      trace.accept("raised " + system.id());
      write.raised(system);
    }
    switch (result) {
      case Found found -> found.object().ifPresent(this::seen);
      case Optional<?> one -> one.ifPresent(this::seenIfObject);
      case List<?> several -> several.forEach(this::seenIfObject);
      case null, default -> {}
    }
    return result;
  }

  private void seenIfObject(Object read) {
    // All reads of objects by this port are consistent but those of pages.
    if (read instanceof ObjectItem item) {
      seen(item);
    }
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
    if (before != null && Ranks.of(after) < Ranks.of(before)) {
      wrong.accept(
          "%s fell from %s to %s"
              .formatted(after.object(), before.view().state(), after.view().state()));
    }
    // What production raises about itself is never to be raised by what happens in these worlds.
    after.attention().stream()
        .filter(condition -> condition.kind() == AttentionKind.VIEW_DIFFERS)
        .forEach(condition -> wrong.accept(condition.id() + " is raised: " + condition.detail()));
    if (after.version() > MOST_VERSIONS) {
      wrong.accept(after.object() + " is written without end");
    }
    write.accept(before, after);
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
