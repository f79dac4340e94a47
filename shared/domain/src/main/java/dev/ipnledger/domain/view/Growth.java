package dev.ipnledger.domain.view;

import dev.ipnledger.domain.state.StateRule;
import dev.ipnledger.domain.state.States;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a view knows all that another one knows, register by register. */
public final class Growth {
  /** As the state is called where it fell; no register has that name. */
  static final String STATE = "state";

  private static final List<Register> REGISTERS =
      List.of(
          new Register("status", View::status),
          new Register("firstCompleted", View::firstCompleted),
          new Register("firstTerminal", View::firstTerminal),
          new Register("lastNonTerminal", View::lastNonTerminal),
          new Register("facts", View::facts),
          new Register("seen", View::seen),
          new Register("ids", View::ids),
          new Register("currencies", View::currencies),
          new Register("acknowledged", View::acknowledged),
          new Register("conflicts", View::conflicts),
          new Register("problems", View::problems),
          new Register("heard", View::heard));

  private static final Comparator<StateRule> UPWARDS =
      Comparator.comparing(StateRule::terminal).thenComparingInt(StateRule::rank);

  private Growth() {}

  private record Register(String name, Function<View, @Nullable Object> value) {
    boolean differs(View one, View other) {
      return !Objects.equals(value.apply(one), value.apply(other));
    }
  }

  /**
   * The registers of which the later view does not hold all that the earlier one holds, and {@code
   * state} when it went back by Amazon's order of states; empty when nothing is lost.
   *
   * @param earlier of the same object as the later one
   */
  public static List<String> lost(View earlier, View later) {
    if (earlier.equals(later)) {
      return List.of();
    }
    // Joined from the later one's side, which keeps each of its registers to which nothing is
    // added.
    List<String> lost = new ArrayList<>(differences(later.join(earlier), later));
    if (fell(earlier, later)) {
      lost.add(STATE);
    }
    return lost;
  }

  /** The registers that are not the same in both; empty for equal views of one object. */
  public static List<String> differences(View one, View other) {
    return REGISTERS.stream()
        .filter(register -> register.differs(one, other))
        .map(Register::name)
        .toList();
  }

  private static boolean fell(View earlier, View later) {
    StateRule before = rule(earlier);
    StateRule after = rule(later);
    return before != null && (after == null || UPWARDS.compare(after, before) < 0);
  }

  private static @Nullable StateRule rule(View view) {
    return view.state().map(state -> States.of(view.object().kind(), state)).orElse(null);
  }
}
