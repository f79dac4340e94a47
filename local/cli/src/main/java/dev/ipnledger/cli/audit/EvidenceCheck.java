package dev.ipnledger.cli.audit;

import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.dynamodb.StoredItem;
import dev.ipnledger.ledger.dynamodb.UnreadableItemException;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.sns.envelope.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one document: its key, its bytes, their signature, and what it is said to state. */
final class EvidenceCheck {
  private final Signatures signatures;

  EvidenceCheck(Signatures signatures) {
    this.signatures = signatures;
  }

  /**
   * What came of it.
   *
   * @param observation what the object must be joined with: what the bytes say where their
   *     signature holds, else what the item says; absent when nothing can be told
   * @param trusted whether that is beyond doubt: proven by a signature, or by the digest in the key
   * @param findings empty when all is well
   */
  record Verdict(@Nullable Observation observation, boolean trusted, List<Finding> findings) {}

  Verdict check(StoredItem item) {
    ItemKey key = item.key();
    Evidence kept;
    try {
      kept = item.evidence(null);
    } catch (UnreadableItemException e) {
      return new Verdict(null, false, List.of(unreadable(key, e)));
    }
    if (!Reread.applies(kept.observation().source())) {
      return plain(item, kept);
    }
    Reread reread = Reread.of(kept);
    List<Finding> findings = new ArrayList<>();
    Envelope envelope = reread.envelope();
    if (envelope != null) {
      signatures.check(key, envelope, item.fingerprint()).ifPresent(findings::add);
    }
    String problem = reread.problem();
    if (problem != null) {
      findings.add(Finding.of(FindingKind.ALTERED_BYTES, key, problem));
    }
    Evidence expected = reread.evidence();
    if (expected == null) {
      return new Verdict(kept.observation(), false, findings);
    }
    return compared(item, kept, expected, findings);
  }

  private static Verdict compared(
      StoredItem item, Evidence kept, Evidence expected, List<Finding> findings) {
    ItemKey key = item.key();
    ItemKey own = Keys.evidence(expected.observation().object(), expected.id());
    boolean proven = findings.isEmpty();
    if (!own.equals(key)) {
      boolean ownDigest = hasDigestOfItsKey(kept, key);
      findings.add(wrongKey(kept, expected, key, own));
      return new Verdict(ownDigest ? kept.observation() : null, ownDigest, findings);
    }
    List<String> differences =
        new ArrayList<>(Differences.between(kept.observation(), expected.observation()));
    item.differences(expected).forEach(name -> differences.add("attribute " + name + " differs"));
    if (!differences.isEmpty()) {
      findings.add(new Finding(FindingKind.ALTERED_OBSERVATION, key, differences));
    }
    return new Verdict(
        proven ? expected.observation() : kept.observation(), proven, List.copyOf(findings));
  }

  /** The key of an answer is made of what it states, so altered bytes belong under another one. */
  private static Finding wrongKey(Evidence kept, Evidence expected, ItemKey key, ItemKey own) {
    if (hasDigestOfItsKey(kept, key)) {
      return new Finding(
          FindingKind.ALTERED_BYTES,
          key,
          Differences.between(kept.observation(), expected.observation()));
    }
    return Finding.of(
        FindingKind.WRONG_KEY, key, "by its bytes it belongs under " + own.pk() + " " + own.sk());
  }

  /** An answer's bytes carry no signature; whichever side has the key's digest is the truth. */
  private static boolean hasDigestOfItsKey(Evidence kept, ItemKey key) {
    return kept.observation().source() == Source.GET
        && key.sk().endsWith("#" + Digest.of(kept.observation().statement()));
  }

  /** What a shop or a report said has no bytes that could be read again. */
  private static Verdict plain(StoredItem item, Evidence kept) {
    Set<String> differences = item.differences(kept);
    return new Verdict(
        kept.observation(),
        differences.isEmpty(),
        differences.isEmpty()
            ? List.of()
            : List.of(
                Finding.of(
                    FindingKind.ALTERED_OBSERVATION,
                    item.key(),
                    "attributes differ: " + String.join(", ", differences))));
  }

  static Finding unreadable(ItemKey key, UnreadableItemException e) {
    Throwable cause = e.getCause();
    return Finding.of(
        FindingKind.UNREADABLE_ITEM,
        key,
        e.getMessage() + (cause == null ? "" : ": " + cause.getMessage()));
  }
}
