package dev.ipnledger.documents;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one details element states, before it is known whose object it is: answers do not name the
 * seller.
 *
 * @param kind by the element's name, which is trusted over the id's shape
 * @param id Amazon's id
 * @param root the order reference or billing agreement that the object is kept under
 * @param environment as the document says it, else by the id's first letter; null when neither does
 * @param sellerId the merchant, where the element names one
 * @param status its status block; null when it has none that can be read
 * @param facts what is stated; nothing missing, empty or odd is in the map
 * @param ids ids of its children, without white space; empty when it lists none
 * @param problems what was odd, one sentence each, naming the element; empty when all was well
 */
public record Details(
    ObjectKind kind,
    AmazonId id,
    AmazonId root,
    @Nullable Environment environment,
    @Nullable String sellerId,
    @Nullable Status status,
    Map<Fact, Value> facts,
    SortedSet<String> ids,
    List<String> problems)
    implements DetailsReading {
  public Details {
    requireNonNull(kind, "kind is null");
    requireNonNull(id, "id is null");
    requireNonNull(root, "root is null");
    facts = Map.copyOf(facts);
    ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    problems = List.copyOf(problems);
  }

  /**
   * The statement about that account's object. Where the details name another seller or environment
   * the account is trusted, and the contradiction is a problem.
   */
  public Statement in(Account account) {
    List<String> all = new ArrayList<>(problems);
    if (environment != null && environment != account.environment() && !id.isPlaceholder()) {
      String named = environment.wireName();
      all.add(id + " is of " + named + ", the account of " + account.environment().wireName());
    }
    if (sellerId != null && !sellerId.equals(account.sellerId())) {
      all.add("SellerId " + sellerId + " is not the notified seller " + account.sellerId());
    }
    return new Statement(new ObjectRef(account, root, kind, id), status, facts, ids, all);
  }

  /** The same, with something stated beside the element that it was read from. */
  public Details with(Fact fact, Value value) {
    Map<Fact, Value> all = new EnumMap<>(Fact.class);
    all.putAll(facts);
    all.put(fact, value);
    return new Details(kind, id, root, environment, sellerId, status, all, ids, problems);
  }

  /** The same, with further oddities that were found around the element. */
  public Details withProblems(List<String> further) {
    List<String> all = new ArrayList<>(problems);
    all.addAll(further);
    return new Details(kind, id, root, environment, sellerId, status, facts, ids, all);
  }
}
