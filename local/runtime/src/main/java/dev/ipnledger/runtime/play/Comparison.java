package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.sandbox.control.AuthorizationTruth;
import dev.ipnledger.sandbox.control.CaptureTruth;
import dev.ipnledger.sandbox.control.OrderTruth;
import dev.ipnledger.sandbox.control.RefundTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds every object of the sandbox's truth against what the query API says of it.
 *
 * @param rows in the order of the orders, each followed by what is under it; empty when there was
 *     nothing to compare
 */
public record Comparison(List<ComparisonRow> rows) {
  public Comparison {
    rows = List.copyOf(rows);
  }

  /** Whether there was something to compare, and all of it agrees. */
  public boolean agrees() {
    return !rows.isEmpty() && rows.stream().allMatch(ComparisonRow::equal);
  }

  static Comparison of(List<OrderTruth> truth, LedgerApi ledger) {
    Collector collector = new Collector(ledger);
    truth.forEach(collector::order);
    return new Comparison(collector.rows);
  }

  private static final class Collector {
    private final LedgerApi ledger;
    private final List<ComparisonRow> rows = new ArrayList<>();

    Collector(LedgerApi ledger) {
      this.ledger = requireNonNull(ledger, "ledger is null");
    }

    void order(OrderTruth order) {
      Account account =
          new Account(
              order.sellerId(), Environment.parse(order.environment()).orElse(Environment.SANDBOX));
      Optional<JsonNode> document = ledger.order(account, order.orderReferenceId());
      add(order.orderReferenceId(), Facts.of(order), document, "orderReference");
      for (AuthorizationTruth authorization : order.authorizations()) {
        add(authorization.authorizationId(), Facts.of(authorization), document, "authorizations");
        for (CaptureTruth capture : authorization.captures()) {
          add(capture.captureId(), Facts.of(capture), document, "captures");
          for (RefundTruth refund : capture.refunds()) {
            add(refund.refundId(), Facts.of(refund), document, "refunds");
          }
        }
      }
    }

    private void add(String id, Facts truth, Optional<JsonNode> order, String where) {
      Optional<JsonNode> object =
          order.map(document -> document.path(where)).flatMap(found -> find(found, id));
      rows.add(
          new ComparisonRow(
              id,
              truth.toString(),
              object
                  .map(found -> Facts.of(found, truth.amounts().keySet()).toString())
                  .orElse(ComparisonRow.MISSING)));
    }

    /** The order reference stands alone, everything else in an array. */
    private static Optional<JsonNode> find(JsonNode found, String id) {
      Iterable<JsonNode> candidates = found.isArray() ? found : List.of(found);
      for (JsonNode candidate : candidates) {
        if (candidate.path("id").asText().equals(id)) {
          return Optional.of(candidate);
        }
      }
      return Optional.empty();
    }
  }
}
