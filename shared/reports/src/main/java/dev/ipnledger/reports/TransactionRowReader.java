package dev.ipnledger.reports;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.MalformedValueException;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From a row to what it states. What is odd becomes a problem and is left out, as with documents.
 *
 * @param columns what the columns mean
 * @param account whose report it is
 * @param reportedAt the report's own time, for rows without one
 */
record TransactionRowReader(TransactionColumns columns, Account account, Instant reportedAt) {
  private static final String LAST_UPDATE = "LastUpdateTimestamp";

  ReportRow read(FlatRow row) {
    Optional<AmazonId> id = row.value(columns.id()).flatMap(AmazonId::parse);
    if (id.isEmpty()) {
      return new ReportRow.Unusable(row, columns.id() + " is missing or no id of Amazon's");
    }
    Optional<Environment> other =
        id.get().environment().filter(environment -> environment != account.environment());
    if (other.isPresent()) {
      return new ReportRow.Unusable(
          row,
          id.get()
              + " is of "
              + other.get().slug()
              + ", the account of "
              + account.environment().slug());
    }
    return stated(row, id.get());
  }

  private ReportRow stated(FlatRow row, AmazonId id) {
    List<String> problems = new ArrayList<>();
    Map<Fact, Value> facts = new EnumMap<>(Fact.class);
    for (Fact fact : columns.facts()) {
      fact(row, fact, problems).ifPresent(value -> facts.put(fact, value));
    }
    Optional<Moment> updated = read(row, LAST_UPDATE, ReportValues::time, problems);
    Status status = status(row, updated.orElse(null), problems);
    Instant asOf =
        updated
            .or(() -> Optional.ofNullable((Moment) facts.get(Fact.CREATED_AT)))
            .map(Moment::instant)
            .orElse(reportedAt);
    ObjectRef object = ObjectRef.of(account, columns.kind(), id);
    return new ReportRow.Stated(
        row,
        new Statement(object, status, facts, Collections.emptySortedSet(), problems),
        parent(row, id),
        asOf);
  }

  private @Nullable Status status(FlatRow row, @Nullable Moment updated, List<String> problems) {
    Optional<String> state = row.value(columns.status());
    if (state.isEmpty()) {
      problems.add(columns.status() + " is missing");
      return null;
    }
    if (!States.isKnown(columns.kind(), state.get())) {
      problems.add(columns.status() + " is unknown for " + columns.kind().wireName());
    }
    String reason =
        row.value("ReasonCode").filter(code -> !code.equalsIgnoreCase("None")).orElse(null);
    return new Status(
        States.of(columns.kind(), state.get()).name(),
        reason,
        row.value("ReasonDescription").orElse(null),
        updated);
  }

  private Optional<Value> fact(FlatRow row, Fact fact, List<String> problems) {
    Function<String, Value> reading =
        fact.type() == Money.class
            ? amount -> Money.parse(amount, row.value("CurrencyCode").orElse(""))
            : fact.type() == Moment.class ? ReportValues::time : Text::new;
    return read(row, fact.wireName(), reading, problems);
  }

  private static <T> Optional<T> read(
      FlatRow row, String column, Function<String, T> reading, List<String> problems) {
    try {
      return row.value(column).map(reading);
    } catch (MalformedValueException e) {
      problems.add(column + " " + e.getMessage() + "; left out");
      return Optional.empty();
    }
  }

  /** The parent's list of children is the one link that reports have and notifications lack. */
  private Optional<Statement> parent(FlatRow row, AmazonId child) {
    return columns
        .parent()
        .flatMap(
            kind ->
                row.value(columns.parentId())
                    .flatMap(AmazonId::parse)
                    .filter(id -> id.root().equals(child.root()))
                    .map(
                        id ->
                            new Statement(
                                ObjectRef.of(account, kind, id),
                                null,
                                Map.of(),
                                new TreeSet<>(List.of(child.text())),
                                List.of())));
  }
}
