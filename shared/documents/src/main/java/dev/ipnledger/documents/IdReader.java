package dev.ipnledger.documents;

import dev.ipnledger.documents.Unidentified.Cause;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads ids, of the object itself and of those it lists. */
record IdReader(List<String> problems) {
  /** The id that everything depends on. */
  AmazonId required(String name, List<Leaf> elements, ObjectKind kind)
      throws UnidentifiedException {
    List<String> found = new ArrayList<>();
    Optional<String> text = Single.of(name, elements, Leaf::text, found);
    if (text.isEmpty()) {
      throw found.isEmpty()
          ? new UnidentifiedException(Cause.MISSING_ID, name + " is missing or empty")
          : new UnidentifiedException(Cause.AMBIGUOUS_ID, found.getFirst());
    }
    problems.addAll(found);
    AmazonId id =
        AmazonId.parse(text.get())
            .orElseThrow(
                () -> new UnidentifiedException(Cause.MALFORMED_ID, name + " is no Amazon id"));
    checkShape(name, id, kind);
    return id;
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

  private void checkShape(String name, AmazonId id, ObjectKind kind) {
    Optional<ObjectKind> shape = id.classify();
    if (shape.isPresent() && shape.get() != kind) {
      problems.add(name + " " + id + " has the shape of a " + shape.get().wireName() + " id");
    } else if (shape.isEmpty() && !id.isPlaceholder()) {
      problems.add(name + " " + id + " has not the documented shape");
    }
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
