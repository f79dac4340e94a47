package dev.ipnledger.sandbox.model;

import java.util.Locale;
import java.util.Set;

/**
 * A state of one kind of object, as a table: the enum that implements it lists the arrows.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {
  /** The constant's name, as every enum has it. */
  String name();

  /** Amazon's spelling: {@code Open}. Every state is one word. */
  default String wireName() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether an object may be born in this state. */
  boolean initial();

  /** The states that may follow; empty for a terminal one. */
  Set<S> next();

  /** The reasons with which this state may be entered; empty when it has none. */
  Set<Reason> reasons();

  /** Whether it may also be entered without any of its {@link #reasons}. */
  default boolean reasonOptional() {
    return false;
  }

  default boolean terminal() {
    return next().isEmpty();
  }

  /** No notification was ever seen for Draft and Pending, so none is sent on entering them. */
  default boolean announced() {
    return !wireName().equals("Draft") && !wireName().equals("Pending");
  }
}
