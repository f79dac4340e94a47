package dev.ipnledger.documents;

import dev.ipnledger.documents.Unidentified.Cause;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads ids, of the object itself and of those it lists. */
record IdReader(List<String> problems) {
  /**
   * The id that everything depends on.
   *
   * @throws UnidentifiedException also when it is another kind's: which of the two is wrong, the id
   *     or the element, cannot be known, and the other kind's object may be in the ledger
   */
  AmazonId required(String name, List<Leaf> elements, ObjectKind kind)
      throws UnidentifiedException {
    AmazonId id = amazonId(name, elements);
    Optional<ObjectKind> shape = shape(id);
    if (shape.isPresent() && shape.get() != kind) {
      throw new UnidentifiedException(
          Cause.CONTRADICTING_ID,
          name + " " + id + " has the shape of a " + shape.get().wireName() + " id");
    }
    complainOfShape(name, id, shape);
    return id;
  }

  /**
   * The order reference that an object belongs to. The id of something below it tells it as well.
   *
   * @throws UnidentifiedException when no order reference can be told from it
   */
  AmazonId order(String name, List<Leaf> elements) throws UnidentifiedException {
    AmazonId id = amazonId(name, elements);
    AmazonId order = id.root();
    Optional<ObjectKind> shape = shape(order);
    if (shape.isPresent() && shape.get() != ObjectKind.ORDER_REFERENCE) {
      throw new UnidentifiedException(
          Cause.CONTRADICTING_ID,
          name + " " + id + " has the shape of a " + shape.get().wireName() + " id");
    }
    if (!order.equals(id) && !id.isPlaceholder()) {
      problems.add(name + " " + id + " is not an order reference; taken for its own");
    }
    complainOfShape(name, order, shape);
    return order;
  }

  private AmazonId amazonId(String name, List<Leaf> elements) throws UnidentifiedException {
    return AmazonId.parse(identifying(name, elements, problems))
        .orElseThrow(
            () -> new UnidentifiedException(Cause.MALFORMED_ID, name + " is no Amazon id"));
  }

  /**
   * The text without which a document is about nothing.
   *
   * @param problems gets what is odd about it
   */
  static String identifying(String name, List<Leaf> elements, List<String> problems)
      throws UnidentifiedException {
    List<String> found = new ArrayList<>();
    Optional<String> text = Single.of(name, elements, Leaf::text, found);
    if (text.isEmpty()) {
      throw found.isEmpty()
          ? new UnidentifiedException(Cause.MISSING_ID, name + " is missing or empty")
          : new UnidentifiedException(Cause.AMBIGUOUS_ID, found.getFirst());
    }
    problems.addAll(found);
    return text.get();
  }

  /** All ids of all lists; what is none of them is left out. */
  List<String> listed(String name, List<IdList> lists, AmazonId parent) {
    if (lists.size() > 1) {
      problems.add(name + " stands " + lists.size() + " times; all ids taken");
    }
    List<String> ids = new ArrayList<>();
    for (Leaf leaf : lists.stream().flatMap(IdList::all).toList()) {
      Optional<String> text = Single.of(name, List.of(leaf), Leaf::text, problems);
      text.flatMap(this::parse).ifPresent(id -> add(name, id, parent, ids));
    }
    return ids;
  }

  private Optional<AmazonId> parse(String text) {
    Optional<AmazonId> id = AmazonId.parse(text);
    if (id.isEmpty()) {
      problems.add("'" + shortened(text) + "' in a list of ids is no Amazon id; left out");
    }
    return id;
  }

  private void add(String name, AmazonId id, AmazonId parent, List<String> ids) {
    if (!id.root().equals(parent.root())) {
      problems.add(name + " lists " + id + ", which belongs to another order than " + parent);
    }
    ids.add(id.text());
  }

  /** Placeholders stand for objects of every kind, whatever they look like. */
  private static Optional<ObjectKind> shape(AmazonId id) {
    return id.isPlaceholder() ? Optional.empty() : id.classify();
  }

  private void complainOfShape(String name, AmazonId id, Optional<ObjectKind> shape) {
    if (shape.isEmpty() && !id.isPlaceholder()) {
      problems.add(name + " " + id + " has not the documented shape");
    }
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
