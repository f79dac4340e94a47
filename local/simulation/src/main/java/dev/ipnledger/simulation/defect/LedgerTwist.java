package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Found;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.Stored;
import dev.ipnledger.ledger.SystemItem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that does one of its calls otherwise; a subclass says which, and how. */
class LedgerTwist {
  private final Ledger ledger;

  LedgerTwist(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The right one. */
  final Ledger right() {
    return ledger;
  }

  Stored put(Evidence evidence) {
    return ledger.put(evidence);
  }

  ObjectItem put(ObjectItem item) {
    return ledger.put(item);
  }

  Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
    return ledger.putAnswer(answer, item);
  }

  Outcome put(SystemItem item) {
    return ledger.put(item);
  }

  Found read(ObjectRef object) {
    return ledger.read(object);
  }

  Optional<ObjectItem> object(Account account, AmazonId id) {
    return ledger.object(account, id);
  }

  /** As the functions see it. */
  final Ledger twisted() {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, this::invoke);
  }

  private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null) {
      Object first = arguments[0];
      switch (method.getName()) {
        case "put" -> {
          if (first instanceof Evidence evidence) {
            return put(evidence);
          }
          if (first instanceof ObjectItem item) {
            return put(item);
          }
          if (first instanceof SystemItem item) {
            return put(item);
          }
        }
        case "putAnswer" -> {
          return putAnswer((Evidence) first, (ObjectItem) arguments[1]);
        }
        case "read" -> {
          return read((ObjectRef) first);
        }
        case "object" -> {
          return object((Account) first, (AmazonId) arguments[1]);
        }
        default -> {}
      }
    }
    try {
      return method.invoke(ledger, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
