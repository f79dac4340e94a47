package dev.ipnledger.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.Operation;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedStateTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final FeedKey KEY =
      new FeedKey(new Account("A1SELLER", Environment.LIVE), Operation.GET_CAPTURE_DETAILS, NOW, 1);

  @ParameterizedTest
  @CsvSource({
    "PLANNED,    'SUBMITTED REFUSED ABANDONED'",
    "SUBMITTED,  'ACCEPTED REPORTED CANCELLED SILENT'",
    "ACCEPTED,   'REPORTED SILENT'",
    "REPORTED,   'RECONCILED ACCEPTED UNREADABLE'",
    "RECONCILED, ''",
    "ABANDONED,  ''",
    "REFUSED,    ''",
    "CANCELLED,  ''",
    "SILENT,     ''",
    "UNREADABLE, ''"
  })
  void aFeedMovesAlongTheseEdgesAndNoOthers(FeedState from, String to) {
    Set<FeedState> reached = new TreeSet<>();
    for (FeedState state : FeedState.values()) {
      try {
        reached.add(moves().get(state).apply(at(from)).state());
      } catch (IllegalStateException refused) {
        assertThat(refused).hasMessageContaining(KEY.name());
      }
    }
    assertThat(reached)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(to.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(FeedState::valueOf)
                .toList())
        .isEqualTo(new TreeSet<>(from.next()));
  }

  @ParameterizedTest
  @EnumSource(FeedState.class)
  void everyStateIsOpenOrAnEndAndOnlyOneEndIsGood(FeedState state) {
    assertThat(state.isOpen()).isEqualTo(!state.next().isEmpty());
    assertThat(state.isFailure()).isEqualTo(!state.isOpen() && state != FeedState.RECONCILED);
  }

  @Test
  void callsInVainAreCountedAnewInEachState() {
    Feed feed = at(FeedState.REPORTED).failed(NOW).failed(NOW.plusSeconds(60));
    assertThat(feed.failures()).isEqualTo(2);
    assertThat(feed.lookAt()).isEqualTo(NOW.plusSeconds(60));
    Feed passed = feed.passOver(NOW.plusSeconds(90));
    assertThat(passed.failures()).isZero();
    assertThat(passed.reportId()).isNull();
    assertThat(passed.passedOver()).containsExactly("16000000001");
  }

  @Test
  void aSeriesIsLinkedByItsNames() {
    FeedKey second = KEY.successor();
    assertThat(KEY.name()).isEqualTo("2026-03-01T10:00:00.000Z-GetCaptureDetails-1");
    assertThat(second.name()).isEqualTo("2026-03-01T10:00:00.000Z-GetCaptureDetails-2");
    assertThat(second.predecessor()).contains(KEY);
    assertThat(KEY.predecessor()).isEmpty();
    assertThatThrownBy(() -> new FeedKey(KEY.account(), KEY.operation(), KEY.series(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Of each state the move that leads there. */
  private static Map<FeedState, UnaryOperator<Feed>> moves() {
    Map<FeedState, UnaryOperator<Feed>> moves = new EnumMap<>(FeedState.class);
    for (FeedState state : FeedState.values()) {
      moves.put(state, feed -> feed.ended(state, FeedCounts.NONE));
    }
    moves.put(FeedState.SUBMITTED, feed -> feed.submitted("4000000001", NOW, NOW));
    moves.put(
        FeedState.ACCEPTED,
        feed -> feed.reportId() == null ? feed.accepted(NOW) : feed.passOver(NOW));
    moves.put(FeedState.REPORTED, feed -> feed.reported("16000000001", NOW));
    return moves;
  }

  private static Feed at(FeedState state) {
    Feed planned = Feed.planned(KEY, 1, NOW);
    return switch (state) {
      case PLANNED -> planned;
      case SUBMITTED -> planned.submitted("4000000001", NOW, NOW);
      case ACCEPTED -> at(FeedState.SUBMITTED).accepted(NOW);
      case REPORTED -> at(FeedState.SUBMITTED).reported("16000000001", NOW);
      case RECONCILED, UNREADABLE -> at(FeedState.REPORTED).ended(state, FeedCounts.NONE);
      case CANCELLED, SILENT -> at(FeedState.SUBMITTED).ended(state, FeedCounts.NONE);
      case ABANDONED, REFUSED -> planned.ended(state, FeedCounts.NONE);
    };
  }
}
