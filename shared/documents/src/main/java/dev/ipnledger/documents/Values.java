package dev.ipnledger.documents;

import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.MalformedValueException;
import dev.ipnledger.domain.value.MalformedValueException.Cause;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From an element's content to a value of the type that a fact has. */
final class Values {
  private Values() {}

  static Value read(Class<? extends Value> type, String text) {
    if (type == Moment.class) {
      return Moment.parse(text);
    }
    return type == Flag.class ? flag(text) : new Text(text);
  }

  /** The schema's boolean: {@code true}, {@code false}, {@code 1}, {@code 0}, here in any case. */
  private static Flag flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> new Flag(true);
      case "false", "0" -> new Flag(false);
      default -> throw new MalformedValueException(Cause.NOT_A_FLAG, text);
    };
  }

  static Money money(String name, Price price, List<String> problems) throws LeftOutException {
    String amount = part(name + "/Amount", price.amount, problems);
    String currency = part(name + "/CurrencyCode", price.currencyCode, problems);
    return Money.parse(amount, currency);
  }

  private static String part(String name, List<Leaf> elements, List<String> problems)
      throws LeftOutException {
    Optional<String> text = Single.of(name, elements, Leaf::text, problems);
    return text.orElseThrow(
        () -> new LeftOutException("has no readable " + name.substring(name.indexOf('/') + 1)));
  }
}
