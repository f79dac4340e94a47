package dev.ipnledger.cli.why;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.explain.Explained;
import dev.ipnledger.domain.observation.Fact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Picks the fields that a person means by a word. */
final class Fields {
  private Fields() {}

  /** Empty when the word names none of them. */
  static List<Explained> named(String word, ObjectKind kind, List<Explained> fields) {
    List<String> names =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "all" -> fields.stream().map(Explained::field).toList();
          case "state", "reason" -> List.of("Status");
          case "booked", "booking", "day" -> List.of("FirstCompleted", "CreationTimestamp");
          case "amount" -> Fact.amountOf(kind).map(Fact::wireName).stream().toList();
          case "reference" -> Fact.referenceOf(kind).map(Fact::wireName).stream().toList();
          case "refunded" -> List.of(Fact.REFUNDED_AMOUNT.wireName());
          case "captured" -> List.of(Fact.CAPTURED_AMOUNT.wireName());
          default -> List.of(word);
        };
    List<Explained> exact = fields.stream().filter(field -> isOneOf(names, field)).toList();
    return exact.isEmpty()
        ? fields.stream().filter(field -> contains(field, word)).toList()
        : exact;
  }

  /** The names that there are, once each. */
  static Stream<String> names(List<Explained> fields) {
    return fields.stream().map(Explained::field).distinct();
  }

  private static boolean isOneOf(List<String> names, Explained field) {
    return names.stream().anyMatch(field.field()::equalsIgnoreCase);
  }

  private static boolean contains(Explained field, String word) {
    return field.field().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
