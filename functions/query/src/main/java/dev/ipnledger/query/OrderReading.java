package dev.ipnledger.query;

import dev.ipnledger.api.Parameters;
import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.query.document.ExplanationDocument;
import dev.ipnledger.query.document.HistoryDocument;
import dev.ipnledger.query.document.ObjectDocument;
import dev.ipnledger.query.document.OrderDocument;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about one order or one object. */
final class OrderReading {
  private final LedgerReads ledger;

  OrderReading(LedgerReads ledger) {
    this.ledger = ledger;
  }

  OrderDocument order(Account account, String id, Parameters parameters) {
    boolean explain = parameters.flag("explain");
    AmazonId root = orderReferenceId(id);
    List<ObjectItem> items = ledger.order(account, root);
    if (items.isEmpty()) {
      throw unknown(id);
    }
    Map<ObjectRef, List<Condition>> attention =
        items.stream().collect(Collectors.toMap(ObjectItem::object, ObjectItem::attention));
    Function<View, List<Condition>> conditions =
        view -> attention.getOrDefault(view.object(), List.of());
    ObjectRef reference = ObjectRef.of(account, ObjectKind.ORDER_REFERENCE, root);
    Order order = new Order(reference, items.stream().map(ObjectItem::view).toList());
    return OrderDocument.of(order, conditions, explain ? explainer(order)::explain : _ -> null);
  }

  HistoryDocument history(Account account, String id, Parameters parameters) {
    AmazonId root = orderReferenceId(id);
    int limit = parameters.limit();
    HistoryCursor from = parameters.text("cursor").map(HistoryCursor::parse).orElse(null);
    List<Evidence> all = ledger.history(account, root, Detail.OBSERVATIONS);
    if (all.isEmpty()) {
      throw unknown(id);
    }
    List<Evidence> rest =
        all.stream().filter(evidence -> from == null || from.isBefore(evidence)).toList();
    List<Evidence> page = rest.stream().limit(limit).toList();
    return HistoryDocument.of(root.text(), page, rest.size() > limit ? cursor(page) : null);
  }

  ObjectDocument object(Account account, String id, Parameters parameters) {
    boolean explain = parameters.flag("explain");
    AmazonId known = AmazonId.parse(id).filter(parsed -> parsed.text().equals(id)).orElse(null);
    if (known == null) {
      throw Parameters.bad("'id' is not an id of Amazon's; one looks like S02-1234567-1234567");
    }
    ObjectItem item = ledger.object(account, known).orElseThrow(() -> unknown(id));
    return ObjectDocument.of(item.view(), item.attention(), explain ? explained(item) : null);
  }

  /** The story of an object needs its whole order: what a capture gave back stands in refunds. */
  private ExplanationDocument explained(ObjectItem item) {
    ObjectRef parent = item.object().parent();
    List<View> views =
        ledger.order(parent.account(), parent.root()).stream().map(ObjectItem::view).toList();
    return explainer(new Order(parent, views)).explain(item.view());
  }

  private Explainer explainer(Order order) {
    ObjectRef reference = order.reference();
    return new Explainer(
        order, ledger.history(reference.account(), reference.root(), Detail.OBSERVATIONS));
  }

  private static @Nullable String cursor(List<Evidence> page) {
    return HistoryCursor.after(page.getLast()).text();
  }

  private static AmazonId orderReferenceId(String id) {
    AmazonId parsed = AmazonId.parse(id).filter(found -> found.text().equals(id)).orElse(null);
    if (parsed == null) {
      throw Parameters.bad(
          "'orderReferenceId' is not an id of Amazon's; one looks like S02-1234567-1234567");
    }
    if (!parsed.root().equals(parsed)) {
      throw Parameters.bad(
          "'orderReferenceId' names something below an order; ask for objects/"
              + parsed
              + " or orders/"
              + parsed.root());
    }
    return parsed;
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(
        ProblemType.UNKNOWN_ID,
        "The ledger has nothing under '"
            + id
            + "' for this seller in this environment; check both, or wait for its notification.");
  }
}
