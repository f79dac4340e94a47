package dev.ipnledger.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.IntPredicate;

/** A ledger whose caller dies right after some of its calls, which did happen. */
public final class CrashingLedger {
  /** The caller's death. */
  public static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Crash(int call) {
      super("crashed after call " + call);
    }
  }

  private final Ledger ledger;
  private final IntPredicate crashAfter;
  private int calls;

  /**
   * @param crashAfter asked with the number of each call, from 1, after it was made
   */
  public CrashingLedger(Ledger ledger, IntPredicate crashAfter) {
    this.ledger = ledger;
    this.crashAfter = crashAfter;
  }

  public int calls() {
    return calls;
  }

  public Ledger ledger() {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(ledger, arguments);
                calls++;
                if (crashAfter.test(calls)) {
                  throw new Crash(calls);
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
