package dev.ipnledger.domain.state;

import static dev.ipnledger.domain.ObjectKind.AUTHORIZATION;
import static dev.ipnledger.domain.ObjectKind.BILLING_AGREEMENT;
import static dev.ipnledger.domain.ObjectKind.CAPTURE;
import static dev.ipnledger.domain.ObjectKind.CHARGEBACK;
import static dev.ipnledger.domain.ObjectKind.ORDER_REFERENCE;
import static dev.ipnledger.domain.ObjectKind.PROVIDER_CREDIT;
import static dev.ipnledger.domain.ObjectKind.PROVIDER_CREDIT_REVERSAL;
import static dev.ipnledger.domain.ObjectKind.REFUND;

import dev.ipnledger.domain.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every known state (integration guide, "States and reason codes" of each object). A state that
 * stands in no row is kept as it came and taken for non-terminal with rank 1.
 */
public final class States {
  public static final String DRAFT = "Draft";
  public static final String PENDING = "Pending";
  public static final String OPEN = "Open";
  public static final String SUSPENDED = "Suspended";
  public static final String DECLINED = "Declined";
  public static final String COMPLETED = "Completed";
  public static final String CANCELED = "Canceled";
  public static final String CLOSED = "Closed";

  private static final int UNKNOWN_RANK = 1;

  private static final List<StateRule> TABLE = table();

  private States() {}

  /** All rows, in the order of the kinds and then of the ranks. */
  public static List<StateRule> all() {
    return TABLE;
  }

  /**
   * The row of a state, whatever its case; for an unknown state a row of its own with the text as
   * it came.
   */
  public static StateRule of(ObjectKind kind, String state) {
    String name = state.strip();
    return TABLE.stream()
        .filter(rule -> rule.kind() == kind && rule.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> new StateRule(kind, name, UNKNOWN_RANK, false));
  }

  /** Whether the table has that state for that kind, whatever its case. */
  public static boolean isKnown(ObjectKind kind, String state) {
    return TABLE.stream()
        .anyMatch(rule -> rule.kind() == kind && rule.name().equalsIgnoreCase(state.strip()));
  }

  private static List<StateRule> table() {
    List<StateRule> rows = new ArrayList<>();
    for (ObjectKind kind : List.of(ORDER_REFERENCE, BILLING_AGREEMENT)) {
      rows.add(new StateRule(kind, DRAFT, 0, false));
      rows.add(new StateRule(kind, OPEN, 1, false));
      rows.add(new StateRule(kind, SUSPENDED, 1, false));
      rows.add(new StateRule(kind, CANCELED, 2, true));
      rows.add(new StateRule(kind, CLOSED, 2, true));
    }
    rows.add(new StateRule(AUTHORIZATION, PENDING, 0, false));
    rows.add(new StateRule(AUTHORIZATION, OPEN, 1, false));
    rows.add(new StateRule(AUTHORIZATION, DECLINED, 2, true));
    rows.add(new StateRule(AUTHORIZATION, CLOSED, 2, true));
    // The credits' own lists are unpublished; they share the payments' vocabulary.
    Stream.of(CAPTURE, PROVIDER_CREDIT, PROVIDER_CREDIT_REVERSAL)
        .forEach(
            kind -> {
              rows.add(new StateRule(kind, PENDING, 0, false));
              if (kind != CAPTURE) {
                rows.add(new StateRule(kind, OPEN, UNKNOWN_RANK, false));
              }
              rows.add(new StateRule(kind, COMPLETED, 1, false));
              rows.add(new StateRule(kind, DECLINED, 2, true));
              rows.add(new StateRule(kind, CLOSED, 2, true));
            });
    rows.add(new StateRule(REFUND, PENDING, 0, false));
    rows.add(new StateRule(REFUND, DECLINED, 1, true));
    rows.add(new StateRule(REFUND, COMPLETED, 1, true));
    rows.add(new StateRule(CHARGEBACK, "RECEIVED", UNKNOWN_RANK, false));
    return List.copyOf(rows);
  }
}
