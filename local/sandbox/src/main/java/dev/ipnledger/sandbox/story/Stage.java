package dev.ipnledger.sandbox.story;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.control.Desks;
import dev.ipnledger.sandbox.notify.DeliveryAttempt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a story is played: who takes part, the clock, and what was done so far. */
public final class Stage {
  private final Desks desks;
  private final Console console;
  private final Casting casting;
  private final Amazon amazon;
  private final Customer customer;
  private final Merchant merchant;
  private final String prefix;
  private final List<String> steps = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<DeliveryAttempt> direct = new ArrayList<>();
  private int references;

  /**
   * @param prefix begins every reference id, unique for this play
   */
  Stage(Desks desks, Console console, Casting casting, String prefix) {
    this.desks = requireNonNull(desks, "desks is null");
    this.console = requireNonNull(console, "console is null");
    this.casting = requireNonNull(casting, "casting is null");
    this.amazon = new Amazon(console, casting);
    this.customer = new Customer(this);
    this.merchant = new Merchant(this);
    this.prefix = requireNonNull(prefix, "prefix is null");
  }

  Desks desks() {
    return desks;
  }

  Console console() {
    return console;
  }

  Amazon amazon() {
    return amazon;
  }

  Customer customer() {
    return customer;
  }

  Merchant merchant() {
    return merchant;
  }

  Casting casting() {
    return casting;
  }

  List<String> steps() {
    return List.copyOf(steps);
  }

  /** Objects the story is about; children follow from their order reference. */
  Set<String> ids() {
    return ids;
  }

  /** Attempts that were waited for, about nothing with an id. */
  List<DeliveryAttempt> direct() {
    return direct;
  }

  void tell(String step) {
    steps.add(step);
  }

  void about(String id) {
    ids.add(id);
  }

  void delivered(DeliveryAttempt attempt) {
    direct.add(attempt);
  }

  String reference() {
    return prefix + "-" + ++references;
  }

  /** Digits that no other number of this play has. */
  String number() {
    return "9%09d".formatted(Math.floorMod(reference().hashCode(), 1_000_000_000));
  }

  /** Lets time pass by the sandbox's clock. */
  void pass(Duration time) {
    advance(time);
    tell("the clock moves by " + time);
  }

  /** The same without telling it. */
  void advance(Duration time) {
    console.post("/control/clock/advance", Map.of("by", time.toString()));
    desks.control().deliverDue();
  }

  /** The fields that name whose shop it is. */
  Map<String, String> account() {
    return Map.of(
        "sellerId", casting.account().sellerId(),
        "environment", casting.account().environment().key());
  }
}
