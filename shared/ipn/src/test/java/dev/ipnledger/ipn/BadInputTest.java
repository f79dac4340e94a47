package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every amount and every time of every notification, written in ways that mean nothing. */
class BadInputTest {
  private static final List<String> NO_AMOUNTS =
      List.of(
          "NaN",
          "INF",
          "-INF",
          "-0.01",
          "1,000.00",
          "1.005",
          "1e-3",
          "0x10",
          "1e400",
          "1_000",
          "٣",
          "1 000",
          "--1",
          "1.2.3",
          "€5",
          "99999999999999999999",
          "1e999999999");

  private static final List<String> NO_TIMES =
      List.of(
          "yesterday",
          "2016-02-30T10:00:00Z",
          "2016-02-03",
          "10:00:00",
          "1454494272",
          "2016-02-03T25:00:00Z",
          "99999-01-01T00:00:00Z",
          "2016-02-03T10:11:12+99:00",
          "2016-02-03T10%3a11%3A12%ZZ");

  static Stream<Arguments> amounts() {
    return facts(Money.class, NO_AMOUNTS);
  }

  static Stream<Arguments> times() {
    return facts(Moment.class, NO_TIMES);
  }

  private static Stream<Arguments> facts(Class<?> type, List<String> values) {
    return Stream.of(NotificationType.values())
        .filter(notification -> notification.details().isPresent())
        .flatMap(
            notification ->
                whole(notification).facts().keySet().stream()
                    .filter(fact -> fact.type() == type)
                    .flatMap(
                        fact -> values.stream().map(it -> Arguments.of(notification, fact, it))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("amounts")
  void anAmountThatIsNoneIsLeftOutAndTold(NotificationType type, Fact fact, String amount) {
    String xml =
        Messages.xml(type)
            .replaceFirst("(?s)(<%1$s>.*?<Amount>)[^<]*".formatted(fact.wireName()), "$1" + amount);
    assertLeftOut(type, fact, xml);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("times")
  void aTimeThatIsNoneIsLeftOutAndTold(NotificationType type, Fact fact, String time) {
    String xml =
        Messages.xml(type).replaceFirst("(<%1$s>)[^<]*".formatted(fact.wireName()), "$1" + time);
    assertLeftOut(type, fact, xml);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EURO", "eur", "EU", "XTS", "€", "978", "E R", ""})
  void aCurrencyThatIsNoneTakesItsAmountAlong(String currency) {
    for (NotificationType type : NotificationType.values()) {
      if (type.details().isPresent()) {
        String xml = Messages.xml(type).replaceAll(">(EUR|GBP)<", ">" + currency + "<");
        Statement statement = ((Notification) Messages.read(type, xml)).statement();
        assertThat(statement.facts().values()).noneMatch(Money.class::isInstance);
        assertThat(statement.problems()).isNotEmpty();
        assertThat(statement.status()).isEqualTo(whole(type).status());
      }
    }
  }

  private static void assertLeftOut(NotificationType type, Fact fact, String xml) {
    assertThat(xml).isNotEqualTo(Messages.xml(type));
    Statement statement = ((Notification) Messages.read(type, xml)).statement();
    Statement whole = whole(type);
    assertThat(statement.facts()).doesNotContainKey(fact).hasSize(whole.facts().size() - 1);
    assertThat(whole.facts().entrySet()).containsAll(statement.facts().entrySet());
    assertThat(statement.problems())
        .singleElement()
        .asString()
        .startsWith(fact.wireName())
        .contains("left out");
    assertThat(statement.status()).isEqualTo(whole.status());
  }

  private static Statement whole(NotificationType type) {
    return ((Notification) Messages.read(type, Messages.xml(type))).statement();
  }
}
