package dev.ipnledger.mws.catalogue;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.value.Money;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a request says, each value checked against the catalogue when it is put in. Immutable.
 *
 * @param operation whose parameters
 * @param values by name, not encoded, in the order of the names; without those that all requests
 *     have ({@code Action}, {@code SellerId} ...)
 */
public record Parameters(Operation operation, SortedMap<String, String> values) {
  public Parameters {
    requireNonNull(operation, "operation is null");
    values = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(values)));
  }

  /** Nothing said yet. */
  public static Parameters of(Operation operation) {
    return new Parameters(operation, new TreeMap<>());
  }

  /**
   * The same with one value more, or another one.
   *
   * @throws InvalidParameterException naming the parameter when the value breaks a rule, or the
   *     operation has no such parameter
   */
  public Parameters with(String name, String value) {
    Parameter parameter =
        Catalogue.of(operation)
            .parameter(name)
            .orElseThrow(() -> invalid(name, "is no parameter of this operation"));
    if (value.isEmpty()) {
      throw invalid(name, "is empty; leave it out");
    }
    parameter
        .shape()
        .complaint(value)
        .ifPresent(
            complaint -> {
              throw invalid(name, complaint);
            });
    SortedMap<String, String> all = new TreeMap<>(values);
    all.put(name, value);
    return new Parameters(operation, all);
  }

  /** An amount, which is two parameters. */
  public Parameters with(String name, Money amount) {
    return with(name + ".Amount", amount.decimal()).with(name + ".CurrencyCode", amount.currency());
  }

  /** A time, in whole seconds. */
  public Parameters with(String name, Instant time) {
    return with(name, time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** The values of a list, from {@code name.1} on. */
  public Parameters withAll(String name, Collection<String> list) {
    Parameters all = this;
    int number = 0;
    for (String value : list) {
      number++;
      all = all.with(name + "." + number, value);
    }
    return all;
  }

  /**
   * @throws IllegalArgumentException if these are the parameters of another operation
   */
  public void expect(Operation expected) {
    if (operation != expected) {
      throw new IllegalArgumentException(
          "parameters of " + operation.wireName() + " for " + expected.wireName());
    }
  }

  /** The value of that name. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * The same, if nothing that is required is missing.
   *
   * @throws InvalidParameterException naming the first that is
   */
  public Parameters complete() {
    List<Parameter> known = Catalogue.of(operation).parameters();
    for (Parameter parameter : known) {
      boolean there = values.keySet().stream().anyMatch(parameter::isNamed);
      if (parameter.required() && !there) {
        throw invalid(parameter.name(), "is missing");
      }
    }
    return this;
  }

  /** Names only: values may be secret, or a buyer's. */
  @Override
  public String toString() {
    return operation.wireName() + values.keySet();
  }

  private InvalidParameterException invalid(String name, String complaint) {
    return new InvalidParameterException(operation.wireName(), name, complaint);
  }
}
