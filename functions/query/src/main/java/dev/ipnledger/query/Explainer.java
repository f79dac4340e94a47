package dev.ipnledger.query;

import static java.util.stream.Collectors.groupingBy;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.explain.Explanation;
import dev.ipnledger.domain.explain.Story;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.query.document.ExplanationDocument;
import java.util.List;
import java.util.Map;

/** Explains the objects of one order by the order's evidence. */
public final class Explainer {
  private final Order order;
  private final List<Observation> observations;
  private final Map<ObjectRef, List<Observation>> byObject;

  /**
   * @param order with all its objects
   * @param history all evidence of the order
   */
  public Explainer(Order order, List<Evidence> history) {
    this.order = order;
    this.observations = history.stream().map(Evidence::observation).toList();
    this.byObject = observations.stream().collect(groupingBy(Observation::object));
  }

  /** Why one object's document says what it says. */
  public ExplanationDocument explain(View view) {
    return ExplanationDocument.of(
        Story.of(view, order, observations),
        Explanation.of(byObject.getOrDefault(view.object(), List.of())));
  }
}
