package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.control.Desks;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plays stories and collects what became of their messages. */
public final class Player {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private final Desks desks;
  private final Console console;
  private final AtomicLong plays = new AtomicLong();

  /**
   * @param control answers control requests, keeping those that change something
   */
  public Player(Desks desks, Function<HttpCall, HttpAnswer> control) {
    this.desks = requireNonNull(desks, "desks is null");
    this.console = new Console(control);
  }

  /**
   * Plays one story to its end and waits until its messages were delivered or given up, but not for
   * all retries.
   *
   * @param set fields of {@link Casting#DEFAULTS} with other values
   * @throws StoryException when a field or the account is not known
   */
  public Played play(Story story, Account account, Map<String, String> set) {
    Stage stage =
        new Stage(
            desks,
            console,
            Casting.of(account, currency(account), set),
            "t%s-%d"
                .formatted(
                    Long.toString(desks.control().now().toEpochMilli(), Character.MAX_RADIX),
                    plays.incrementAndGet()));
    int before = desks.control().deliveries().size();
    String problem = null;
    try {
      story.script().play(stage);
    } catch (StoryException | IllegalStateException | IllegalArgumentException e) {
      problem = String.valueOf(e.getMessage());
    }
    settle();
    return new Played(story, stage.steps(), attempts(stage, before), problem);
  }

  private String currency(Account account) {
    return desks.control().sellers().stream()
        .filter(seller -> seller.sellerId().equals(account.sellerId()))
        .flatMap(seller -> seller.in(account.environment()).stream())
        .map(SellerEnvironment::region)
        .map(
            region ->
                switch (region.idDigits()) {
                  case "01" -> "USD";
                  case "03" -> "JPY";
                  default -> "EUR";
                })
        .findFirst()
        .orElseThrow(StoryException::nobody);
  }

  private void settle() {
    long left = PATIENCE.dividedBy(LOOK_EVERY);
    desks.control().deliverDue();
    while (!desks.control().quiet() && left-- > 0) {
      try {
        Thread.sleep(LOOK_EVERY);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** The log forgets its oldest lines, so the number of lines can only mislead to too few. */
  private List<DeliveryAttempt> attempts(Stage stage, int before) {
    List<DeliveryAttempt> all = desks.control().deliveries();
    List<DeliveryAttempt> mine = new ArrayList<>();
    for (DeliveryAttempt attempt : all.subList(Math.min(before, all.size()), all.size())) {
      if (stage.direct().contains(attempt) || about(stage, attempt.objectId())) {
        mine.add(attempt);
      }
    }
    return mine;
  }

  private static boolean about(Stage stage, @Nullable String objectId) {
    return objectId != null
        && stage.ids().stream()
            .anyMatch(id -> objectId.equals(id) || objectId.startsWith(id + "-"));
  }
}
