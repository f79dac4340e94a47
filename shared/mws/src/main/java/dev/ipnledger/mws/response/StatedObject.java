package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.observation.Statement;
import java.util.List;

/**
 * One payment object, as it is now.
 *
 * @param statement what the answer states about it
 * @param constraints {@code ConstraintID}s of what still stands in the way of a confirmation; empty
 *     for anything but order references and billing agreements
 */
public record StatedObject(Statement statement, List<String> constraints) implements Result {
  public StatedObject {
    requireNonNull(statement, "statement is null");
    constraints = List.copyOf(constraints);
  }

  @Override
  public boolean declined() {
    return statement.status() != null && statement.status().state().equals("Declined");
  }
}
