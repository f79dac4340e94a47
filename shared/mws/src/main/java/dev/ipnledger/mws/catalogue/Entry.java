package dev.ipnledger.mws.catalogue;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.error.ErrorCode;
import java.util.List;
import java.util.Optional;

/**
 * One operation. Its section and its quotas are the operation's own.
 *
 * @param operation which
 * @param parameters what it takes beside what all take, in the order of the reference
 * @param result what its answer holds
 * @param repeat what happens when the same request is made twice
 * @param idempotencyKey the parameter that makes two requests one; empty when none does
 * @param errors what it is refused with beside what all are, for a reason of its own
 * @param evidence how well this is known
 */
public record Entry(
    Operation operation,
    List<Parameter> parameters,
    ResultShape result,
    Repeat repeat,
    Optional<String> idempotencyKey,
    List<ErrorCode> errors,
    Evidence evidence) {
  public Entry {
    requireNonNull(operation, "operation is null");
    parameters = List.copyOf(parameters);
    requireNonNull(result, "result is null");
    requireNonNull(repeat, "repeat is null");
    requireNonNull(idempotencyKey, "idempotencyKey is null");
    errors = List.copyOf(errors);
    requireNonNull(evidence, "evidence is null");
  }

  /** The parameter that a name in a request belongs to; empty when there is none. */
  public Optional<Parameter> parameter(String wireName) {
    return parameters.stream().filter(it -> it.isNamed(wireName)).findFirst();
  }
}
