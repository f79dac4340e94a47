package dev.ipnledger.documents;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one details element states. What is odd becomes a problem and is left out; only an
 * id that cannot be read makes the whole unusable.
 */
final class Stated {
  private final ObjectKind kind;
  private final AmazonId id;
  private final boolean notification;
  private final List<String> problems;
  private final Map<Fact, Value> facts = new EnumMap<>(Fact.class);
  private final TreeSet<String> ids = new TreeSet<>();
  private AmazonId root;
  private @Nullable Environment environment;
  private @Nullable String sellerId;
  private @Nullable Status status;

  private Stated(ObjectKind kind, AmazonId id, boolean notification, List<String> problems) {
    this.kind = kind;
    this.id = id;
    this.notification = notification;
    this.problems = problems;
    this.root = id.root();
    this.environment = id.environment().orElse(null);
  }

  static Details by(DetailsElement element, boolean notification) throws UnidentifiedException {
    List<String> problems = new ArrayList<>();
    AmazonId id = new IdReader(problems).required(element.idName(), element.id(), element.kind());
    Stated stated = new Stated(element.kind(), id, notification, problems);
    element.state(stated);
    return stated.details();
  }

  /** A text, a time or a flag. */
  void fact(Fact fact, List<Leaf> elements, Need need) {
    int before = problems.size();
    put(fact, Single.of(fact.wireName(), elements, leaf -> value(fact, leaf), problems));
    complainIfMissing(fact, need, before);
  }

  void money(Fact fact, List<Price> elements, Need need) {
    int before = problems.size();
    put(fact, Single.of(fact.wireName(), elements, price -> money(fact, price), problems));
    complainIfMissing(fact, need, before);
  }

  void status(String name, List<StatusBlock> blocks) {
    StatusReader reader = new StatusReader(kind, name, problems);
    if (blocks.isEmpty()) {
      problems.add(name + " is missing");
    }
    status =
        Single.of(name, blocks, block -> Optional.of(reader.read(block)), problems).orElse(null);
  }

  /** A state without a block around it and without a time, as chargebacks have it. */
  void bareState(String name, List<Leaf> state, String reasonName, List<Leaf> reason) {
    StatusReader reader = new StatusReader(kind, name, problems);
    Optional<String> text = Single.of(name, state, Leaf::text, problems);
    if (text.isEmpty()) {
      problems.add(name + " is missing or cannot be read");
      return;
    }
    String why = Single.of(reasonName, reason, Leaf::text, problems).orElse(null);
    status = new Status(reader.canonicalState(text.get()), why, null, null);
  }

  void children(String name, List<IdList> lists) {
    ids.addAll(new IdReader(problems).listed(name, lists, id));
  }

  /** The order reference of an object whose own id does not tell it. */
  void orderReference(String name, List<Leaf> elements) throws UnidentifiedException {
    root = new IdReader(problems).order(name, elements);
    environment = root.environment().orElse(environment);
  }

  void seller(List<Leaf> elements) {
    sellerId = Single.of("SellerId", elements, Leaf::text, problems).orElse(null);
  }

  /** What the document says is trusted over the id's first letter. */
  void environment(List<Leaf> elements) {
    Optional<String> text = Single.of("ReleaseEnvironment", elements, Leaf::text, problems);
    Optional<Environment> named = text.flatMap(Environment::parse);
    if (text.isPresent() && named.isEmpty()) {
      problems.add("ReleaseEnvironment is neither Sandbox nor Live; left out");
    }
    if (named.isPresent()) {
      if (environment != null && environment != named.get() && !id.isPlaceholder()) {
        problems.add("ReleaseEnvironment is not the one that the id " + id + " belongs to");
      }
      environment = named.get();
    }
  }

  private Details details() {
    return new Details(kind, id, root, environment, sellerId, status, facts, ids, problems);
  }

  private Optional<Value> value(Fact fact, Leaf leaf) throws LeftOutException {
    return leaf.text().map(text -> Values.read(fact.type(), text));
  }

  private Optional<Money> money(Fact fact, Price price) throws LeftOutException {
    return Optional.of(Values.money(fact.wireName(), price, problems));
  }

  private void put(Fact fact, Optional<? extends Value> value) {
    value.ifPresent(present -> facts.put(fact, present));
  }

  private void complainIfMissing(Fact fact, Need need, int problemsBefore) {
    if (need.applies(notification)
        && !facts.containsKey(fact)
        && problems.size() == problemsBefore) {
      problems.add(fact.wireName() + " is missing");
    }
  }
}
