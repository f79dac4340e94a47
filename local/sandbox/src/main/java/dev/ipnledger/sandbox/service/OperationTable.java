package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of a section, by action. */
public final class OperationTable {
  private final Map<String, Action> actions = new LinkedHashMap<>();

  public OperationTable(List<? extends Action> actions) {
    for (Action action : actions) {
      this.actions.put(action.spec().action(), requireNonNull(action, "an action is null"));
    }
  }

  /** In the order of the table. */
  public List<OperationSpec> specs() {
    return actions.values().stream().map(Action::spec).toList();
  }

  /** Whether there is an operation of that name; there is none of the name null. */
  public boolean has(@Nullable String action) {
    return actions.containsKey(action);
  }

  /**
   * The operation of that name.
   *
   * @throws dev.ipnledger.sandbox.model.RefusedException InvalidParameterValue when there is none
   *     [I]
   */
  public Action find(String action) {
    Action found = actions.get(action);
    if (found == null) {
      throw Parameters.wrong("Action", "is not an operation of this service");
    }
    return found;
  }
}
