package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.RefusedException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/** What happens to one order or billing agreement, deed by deed. */
interface Life {
  /** The next deed. What Amazon refuses was tried all the same. */
  void next();

  /** The last deed of most: what holds money is captured or released. */
  void settle();

  /**
   * Does one deed and traces what came of it.
   *
   * @param whose before the colon, such as {@code order 3}
   * @param deed is given the time and says what it did
   */
  static void live(
      Payments payments, Consumer<String> trace, String whose, Function<Instant, String> deed) {
    payments
        .world()
        .visit(
            at -> {
              String what;
              try {
                what = deed.apply(at);
              } catch (RefusedException | IllegalArgumentException e) {
                what = "Amazon refuses a call";
              }
              trace.accept(whose + ": " + what);
              return what;
            });
  }
}
