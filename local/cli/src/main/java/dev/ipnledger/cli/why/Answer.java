package dev.ipnledger.cli.why;

import dev.ipnledger.cli.subject.Search;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.explain.AttentionHistory;
import dev.ipnledger.domain.explain.Explained;
import dev.ipnledger.domain.explain.Explanation;
import dev.ipnledger.domain.explain.Story;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Detail;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that the ledger can say about one object.
 *
 * @param object which object
 * @param item as it is kept; empty for an order of which only children are known
 * @param order what it belongs to
 * @param history all evidence of the order, without bytes
 * @param made of a billing agreement the orders that were made on it, sorted by their ids; empty
 *     for all else
 */
record Answer(
    ObjectRef object,
    Optional<ObjectItem> item,
    Order order,
    List<Evidence> history,
    List<ObjectItem> made) {
  static Answer read(LedgerReads ledger, Search search, ObjectRef object) {
    List<ObjectItem> items = ledger.order(object.account(), object.root());
    return new Answer(
        object,
        items.stream().filter(item -> item.object().equals(object)).findFirst(),
        new Order(object.parent(), items.stream().map(ObjectItem::view).toList()),
        ledger.history(object.account(), object.root(), Detail.OBSERVATIONS),
        object.kind() == ObjectKind.BILLING_AGREEMENT
            ? search.ordersOf(object.account(), object.id()).toList()
            : List.of());
  }

  List<String> story() {
    return item.map(it -> Story.of(it.view(), order, allObservations()))
        .orElseGet(() -> Story.ofUnknown(order));
  }

  List<Explained> fields() {
    return Explanation.of(observations());
  }

  /** Who told of it first, and how many documents there are. */
  List<String> provenance() {
    return Provenance.of(evidence());
  }

  /**
   * When a person was needed, and why no more; what stands and follows from no document comes last.
   *
   * @param policy when deadlines are warned of
   * @param now up to which deadlines are passed, UTC
   */
  List<String> attention(Policy policy, Instant now) {
    List<String> sentences = new ArrayList<>(AttentionHistory.of(observations(), policy, now));
    item.map(ObjectItem::attention).orElse(List.of()).stream()
        .filter(condition -> sentences.stream().noneMatch(told -> isAbout(told, condition)))
        .map(
            condition ->
                "%s: stands since %s; it follows from what the system tried, not from a document. %s"
                    .formatted(
                        condition.kind().wireName(),
                        Moment.of(condition.since()),
                        condition.kind().paragraph()))
        .forEach(sentences::add);
    return sentences.isEmpty() ? List.of("Nothing about it ever needed a person.") : sentences;
  }

  private static boolean isAbout(String sentence, Condition condition) {
    return sentence.startsWith(condition.kind().wireName() + ":");
  }

  /** The document behind an evidence id; empty when it is not there. */
  Optional<Evidence> evidence(String evidenceId) {
    return history.stream().filter(one -> one.id().equals(evidenceId)).findFirst();
  }

  private List<Evidence> evidence() {
    return history.stream().filter(one -> one.observation().object().equals(object)).toList();
  }

  /** Whether the kept view is the one that its evidence adds up to. */
  boolean agrees() {
    List<Observation> own = observations();
    return item.map(it -> !own.isEmpty() && View.fold(own).equals(it.view())).orElse(own.isEmpty());
  }

  private List<Observation> observations() {
    return allObservations().stream().filter(one -> one.object().equals(object)).toList();
  }

  private List<Observation> allObservations() {
    return history.stream().map(Evidence::observation).toList();
  }
}
