package dev.ipnledger.ledger;

import static dev.ipnledger.ledger.Papers.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.SystemItem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What standing conditions, and pauses over them, promise wherever they are kept. */
public abstract class StandingConditionContract {
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final Account TESTS = new Account("A1SELLER", Environment.SANDBOX);

  private StandingConditions conditions;
  private Pauses pauses;

  /** Conditions of which none stands. */
  protected abstract StandingConditions newConditions();

  /** A list of a ledger over the same table. */
  protected abstract LedgerReads ledger();

  /** Says of a condition that a person has seen it. */
  protected abstract SystemConditions seen();

  @BeforeEach
  void open() {
    conditions = newConditions();
    pauses = new Pauses(conditions);
  }

  @Test
  void whatIsRaisedStandsInTheListUntilItIsOver() {
    assertThat(conditions.raise(quota(0, "first"))).isTrue();
    assertThat(conditions.find(Owner.of(SELLER), Kind.QUOTA, "quota")).contains(quota(0, "first"));
    assertThat(raised(SELLER)).containsExactly(Kind.QUOTA);
    assertThat(raised(TESTS)).isEmpty();
    conditions.end(Owner.of(SELLER), Kind.QUOTA, "quota");
    assertThat(conditions.find(Owner.of(SELLER), Kind.QUOTA, "quota")).isEmpty();
    assertThat(raised(SELLER)).isEmpty();
    conditions.end(Owner.of(SELLER), Kind.QUOTA, "quota");
    assertThat(conditions.raise(quota(9, "anew"))).as("it can come again").isTrue();
  }

  @Test
  void whatStandsKeepsItsBeginningAndTakesTheNewDetails() {
    conditions.raise(quota(0, "first"));
    assertThat(conditions.raise(quota(60, "second"))).isFalse();
    SystemItem found = conditions.find(Owner.of(SELLER), Kind.QUOTA, "quota").orElseThrow();
    assertThat(found.since()).isEqualTo(at(0));
    assertThat(found.details()).containsEntry("problem", "second");
  }

  @Test
  void whatAPersonHasSeenStaysOutOfTheListWhenItIsRaisedAgain() {
    conditions.raise(quota(0, "first"));
    assertThat(seen().acknowledge(Owner.of(SELLER), Kind.QUOTA, "quota", "ann", at(1))).isTrue();
    assertThat(raised(SELLER)).isEmpty();
    conditions.raise(quota(60, "second"));
    assertThat(raised(SELLER)).isEmpty();
    assertThat(conditions.find(Owner.of(SELLER), Kind.QUOTA, "quota")).isPresent();
  }

  @Test
  void ofManyThatRaiseTheSameOneIsTheFirst() throws Exception {
    List<Callable<Boolean>> raisers = new ArrayList<>();
    for (int second = 0; second < 12; second++) {
      int each = second;
      raisers.add(() -> conditions.raise(quota(each, "by " + each)));
    }
    int first = 0;
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> raised : threads.invokeAll(raisers)) {
        first += raised.get() ? 1 : 0;
      }
    }
    assertThat(first).isEqualTo(1);
    assertThat(raised(SELLER)).containsExactly(Kind.QUOTA);
  }

  @Test
  void aPauseIsOneConditionOfOneAccountUntilItIsResumed() {
    assertThat(pauses.probeAt(SELLER)).isEmpty();
    pauses.pause(SELLER, at(0), at(600));
    pauses.pause(SELLER, at(600), at(1_200));
    assertThat(pauses.probeAt(SELLER)).contains(at(1_200));
    assertThat(pauses.probeAt(TESTS)).isEmpty();
    assertThat(raised(SELLER)).containsExactly(Kind.PAUSED_SELLER);
    assertThat(
            conditions
                .find(Owner.of(SELLER), Kind.PAUSED_SELLER, PausedAccount.CAUSE)
                .orElseThrow()
                .since())
        .isEqualTo(at(0));
    pauses.resume(SELLER);
    pauses.resume(SELLER);
    assertThat(pauses.probeAt(SELLER)).isEmpty();
    assertThat(raised(SELLER)).isEmpty();
  }

  private List<Kind> raised(Account account) {
    return ledger()
        .attention(Owner.of(account), PageRequest.first(PageRequest.MAX_LIMIT))
        .items()
        .stream()
        .map(SystemItem.class::cast)
        .map(SystemItem::kind)
        .toList();
  }

  private static SystemItem quota(int second, String problem) {
    return new SystemItem(
        Owner.of(SELLER),
        Kind.QUOTA,
        "quota",
        at(second),
        new TreeMap<>(Map.of("problem", problem)),
        null);
  }
}
