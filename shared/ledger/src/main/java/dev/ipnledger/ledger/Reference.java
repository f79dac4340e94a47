package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A name by which an object is found besides those that its own item stands in an index with: a
 * seller's own id that another document's word has replaced, or the billing agreement that an order
 * was made on.
 *
 * @param object what is found
 * @param kind what kind of name
 * @param value the name, as the document has it
 */
public record Reference(ObjectRef object, Kind kind, String value)
    implements Comparable<Reference> {
  private static final Comparator<Reference> ORDER =
      Comparator.comparing(Reference::object)
          .thenComparing(Reference::kind)
          .thenComparing(Reference::value);

  /** Kinds of names. The names of the constants stand in keys, so none is ever renamed. */
  public enum Kind {
    /** The seller's own id for the object; see {@link Fact#referenceOf}. */
    OWN,
    /** The billing agreement of an order reference (guide, "ParentDetails"). */
    AGREEMENT
  }

  public Reference {
    requireNonNull(object, "object is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(value, "value is null");
  }

  /** All names that a document gives its object. */
  public static NavigableSet<Reference> in(Observation observation) {
    NavigableSet<Reference> names = new TreeSet<>();
    ObjectRef object = observation.object();
    Fact.referenceOf(object.kind())
        .flatMap(fact -> text(observation, fact))
        .ifPresent(value -> names.add(new Reference(object, Kind.OWN, value)));
    if (object.kind() == ObjectKind.ORDER_REFERENCE) {
      text(observation, Fact.PARENT_ID)
          .flatMap(AmazonId::parse)
          .filter(id -> id.classify().filter(ObjectKind.BILLING_AGREEMENT::equals).isPresent())
          .ifPresent(id -> names.add(new Reference(object, Kind.AGREEMENT, id.text())));
    }
    return names;
  }

  /**
   * The names in these documents that need an item of their own, because the object's own item does
   * not stand in an index with them.
   *
   * @param view what the documents amount to
   */
  public static NavigableSet<Reference> besides(Iterable<Observation> observations, View view) {
    NavigableSet<Reference> names = new TreeSet<>();
    observations.forEach(observation -> names.addAll(in(observation)));
    own(view).ifPresent(names::remove);
    return Collections.unmodifiableNavigableSet(names);
  }

  /**
   * The names that must have an item before an object is written over.
   *
   * @param before the object's view as it is kept
   * @param observations what it is joined with
   * @param after what comes of it
   */
  static NavigableSet<Reference> put(View before, List<Observation> observations, View after) {
    NavigableSet<Reference> names = new TreeSet<>(besides(observations, after));
    own(before).filter(name -> !own(after).equals(Optional.of(name))).ifPresent(names::add);
    // What the kept view was joined with before had its item before.
    before
        .fact(Fact.PARENT_ID, Text.class)
        .map(parent -> new Reference(after.object(), Kind.AGREEMENT, parent.text()))
        .ifPresent(names::remove);
    return names;
  }

  private static Optional<Reference> own(View view) {
    return Fact.referenceOf(view.object().kind())
        .flatMap(fact -> view.fact(fact, Text.class))
        .map(text -> new Reference(view.object(), Kind.OWN, text.text()));
  }

  private static Optional<String> text(Observation observation, Fact fact) {
    return observation.statement().facts().get(fact) instanceof Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  @Override
  public int compareTo(Reference other) {
    return ORDER.compare(this, other);
  }
}
