package dev.ipnledger.domain.explain;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Value;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One document about an object of {@link #ORDER}: a notification of noon, until it says more. */
final class Paper {
  static final String ORDER = "S01-2063624-0128488";
  static final Account SELLER = new Account("A1SELLER", Environment.SANDBOX);

  private final ObjectRef object;
  private final Map<Fact, Value> facts = new EnumMap<>(Fact.class);
  private final Set<String> ids = new TreeSet<>();
  private @Nullable Status status;
  private Source source = Source.NOTIFICATION;
  private Instant asOf = Instant.parse("2015-11-21T12:00:00Z");

  private Paper(ObjectRef object) {
    this.object = object;
  }

  /** About the object whose id is the order's with that at its end. */
  static Paper about(ObjectKind kind, String suffix) {
    return new Paper(
        new ObjectRef(SELLER, new AmazonId(ORDER), kind, new AmazonId(ORDER + suffix)));
  }

  /** About a chargeback, whose id has nothing of the order's. */
  static Paper aboutChargeback(String id) {
    return new Paper(
        new ObjectRef(SELLER, new AmazonId(ORDER), ObjectKind.CHARGEBACK, new AmazonId(id)));
  }

  /** About a billing agreement, which is a root of its own. */
  static Paper aboutAgreement(String id) {
    return new Paper(ObjectRef.of(SELLER, ObjectKind.BILLING_AGREEMENT, new AmazonId(id)));
  }

  Paper in(String state) {
    return in(new Status(state, null, null, null));
  }

  /** In that state since then, and said at that time. */
  Paper in(String state, String since) {
    asOf = Moment.parse(since).instant();
    return in(new Status(state, null, null, Moment.parse(since)));
  }

  Paper in(Status stated) {
    status = stated;
    return this;
  }

  Paper stating(Fact fact, Value value) {
    facts.put(fact, value);
    return this;
  }

  Paper listing(String... suffixes) {
    List.of(suffixes).forEach(suffix -> ids.add(ORDER + suffix));
    return this;
  }

  Paper from(Source kind, String at) {
    source = kind;
    asOf = Instant.parse(at);
    return this;
  }

  Observation observation(String evidenceId) {
    return Observation.of(
        new Statement(object, status, facts, new TreeSet<>(ids), List.of()),
        source,
        asOf,
        evidenceId);
  }
}
