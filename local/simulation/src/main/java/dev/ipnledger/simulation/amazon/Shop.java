package dev.ipnledger.simulation.amazon;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.OrderAttributes;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.simulation.cloud.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Buyers, merchants and Amazon's own deeds: each order is a life of its own, drawn from its number
 * and the seed alone, so that leaving others out does not change it.
 */
public final class Shop {
  private static final int MOST_STEPS = 24;

  private static final int AGREEMENT_ONE_IN = 10;

  /** Of so many lives one ends with money still held, which expires or is called stale. */
  private static final int LEFT_OPEN_ONE_IN = 4;

  private static final Duration SETTLED_AFTER = Duration.ofMinutes(2);

  private final Amazon amazon;
  private final Timeline time;
  private final long seed;
  private final Duration longestPause;
  private final Consumer<String> trace;

  /**
   * @param longestPause between two deeds about one order
   * @param trace told each deed
   */
  public Shop(
      Amazon amazon, Timeline time, long seed, Duration longestPause, Consumer<String> trace) {
    this.amazon = amazon;
    this.time = time;
    this.seed = seed;
    this.longestPause = longestPause;
    this.trace = trace;
  }

  /** Lets an order be placed now, and live. */
  public void opens(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    List<Account> accounts = Cast.accounts();
    Account account = accounts.get(random.nextInt(accounts.size()));
    Life life =
        random.nextInt(AGREEMENT_ONE_IN) == 0
            ? new AgreementDeeds(amazon, account, number, random, trace)
            : order(account, number, random);
    step(life, random, 1 + random.nextInt(MOST_STEPS));
  }

  private Life order(Account account, int number, SplittableRandom random) {
    boolean european = Cast.isEuropean(account);
    Amount total =
        Amount.of(
            (5 + random.nextInt(300)) + "." + (10 + random.nextInt(90)), european ? "EUR" : "USD");
    OrderReference order =
        amazon
            .payments()
            .world()
            .visit(
                at ->
                    amazon
                        .payments()
                        .buyer()
                        .placesOrder(
                            account,
                            european ? Region.EU : Region.NA,
                            OrderAttributes.of(total, "order-" + number),
                            at));
    trace.accept("order " + number + " is placed for " + total.asDecimal() + " as " + order.id());
    return new Deeds(amazon, order, number, random, trace);
  }

  private void step(Life life, SplittableRandom random, int left) {
    Duration pause =
        random.nextInt(4) == 0
            ? Duration.ofMinutes(random.nextInt(1, (int) longestPause.toMinutes()))
            : Duration.ofSeconds(random.nextInt(0, 120));
    time.in(
        pause,
        () -> {
          life.next();
          if (left > 1) {
            step(life, random, left - 1);
          } else if (random.nextInt(LEFT_OPEN_ONE_IN) > 0) {
            time.in(SETTLED_AFTER, life::settle);
          }
        });
  }
}
