package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation's row in the table: calls are checked against it, tests are made from it, and the
 * reference page is printed from it.
 *
 * @param action the value of the parameter Action
 * @param changes whether it can change anything
 * @param result the elements below {@code <action>Result}; empty when there is none
 * @param errors beyond those that every call can meet
 * @param source where the rules come from: a section of the domain facts, with an evidence tag
 *     where it is not the guide's
 */
public record OperationSpec(
    String action,
    Quota quota,
    boolean changes,
    List<Parameter> parameters,
    List<String> result,
    List<ErrorCode> errors,
    String source) {
  public OperationSpec {
    requireNonNull(action, "action is null");
    requireNonNull(quota, "quota is null");
    parameters = List.copyOf(parameters);
    result = List.copyOf(result);
    errors = List.copyOf(errors);
    requireNonNull(source, "source is null");
  }

  /** An operation that changes nothing. */
  public static OperationSpec reading(String action, Quota quota, Parameter... parameters) {
    return new OperationSpec(action, quota, false, List.of(parameters), List.of(), List.of(), "");
  }

  /** An operation that may change something. */
  public static OperationSpec changing(String action, Quota quota, Parameter... parameters) {
    return new OperationSpec(action, quota, true, List.of(parameters), List.of(), List.of(), "");
  }

  /** The same with more parameters behind those it has. */
  public OperationSpec taking(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new OperationSpec(action, quota, changes, all, result, errors, source);
  }

  public OperationSpec withResult(String... elements) {
    return new OperationSpec(action, quota, changes, parameters, List.of(elements), errors, source);
  }

  public OperationSpec withErrors(ErrorCode... codes) {
    return new OperationSpec(action, quota, changes, parameters, result, List.of(codes), source);
  }

  public OperationSpec from(String where) {
    return new OperationSpec(action, quota, changes, parameters, result, errors, where);
  }

  /** Refuses the first parameter that is missing or breaks its rule. */
  public void check(Parameters given) {
    parameters.forEach(parameter -> parameter.check(given));
  }
}
