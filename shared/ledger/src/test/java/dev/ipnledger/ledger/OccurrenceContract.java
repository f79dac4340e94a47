package dev.ipnledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How notifications about no payment object are kept and found, wherever they are kept. */
public abstract class OccurrenceContract {
  private static final Account SELLER = new Account("A1SELLER", Environment.SANDBOX);
  private static final Account OTHER = new Account("A2OTHER", Environment.SANDBOX);
  private static final Instant AS_OF = Instant.parse("2016-02-03T10:12:01.123Z");

  private Occurrences occurrences;

  /** A store with nothing in it. */
  protected abstract Occurrences newOccurrences();

  @BeforeEach
  void open() {
    occurrences = newOccurrences();
  }

  @Test
  void aBatchIsFoundByItsReferenceIdAndByItsReport() {
    Occurrence batch = batch(SELLER, "4000000001", "16000000001", "n1", "one");

    assertThat(occurrences.put(batch)).isEqualTo(Outcome.RECORDED);

    assertThat(occurrences.batch(SELLER, "4000000001")).containsExactly(batch);
    assertThat(occurrences.byReport(SELLER, "16000000001")).containsExactly(batch);
    assertThat(occurrences.batch(SELLER, "4000000002")).isEmpty();
    assertThat(occurrences.batch(OTHER, "4000000001")).isEmpty();
    assertThat(occurrences.byReport(OTHER, "16000000001")).isEmpty();
    assertThat(occurrences.providerEvents(SELLER)).isEmpty();
  }

  @Test
  void aRepetitionIsKnownAndOtherContentIsKeptBeside() {
    Occurrence first = batch(SELLER, "4000000001", "16000000001", "n1", "one");
    Occurrence other = batch(SELLER, "4000000001", "16000000001", "n1", "two");
    occurrences.put(first);

    assertThat(occurrences.put(first)).isEqualTo(Outcome.DUPLICATE);
    assertThat(occurrences.put(other)).isEqualTo(Outcome.CONFLICTING_DUPLICATE);
    assertThat(occurrences.put(other)).isEqualTo(Outcome.CONFLICTING_DUPLICATE);

    assertThat(occurrences.batch(SELLER, "4000000001")).containsExactly(first, other);
  }

  @Test
  void eventsOfAProvidersMerchantsStandTogether() {
    Occurrence one = event("A3MERCHANT", "n1");
    Occurrence two = event("A4MERCHANT#1", "n2");
    occurrences.put(two);
    occurrences.put(one);
    occurrences.put(batch(SELLER, "4000000001", null, "n3", "one"));

    assertThat(occurrences.providerEvents(SELLER)).containsExactly(one, two);
    assertThat(occurrences.providerEvents(OTHER)).isEmpty();
  }

  private static Occurrence batch(
      Account account, String batchReferenceId, String reportId, String reference, String digest) {
    Map<String, String> details = new TreeMap<>(Map.of("BatchReferenceId", batchReferenceId));
    if (reportId != null) {
      details.put(Occurrence.REPORT_ID, reportId);
    }
    return occurrence(account, Occurrence.Kind.BATCH, batchReferenceId, reference, digest, details);
  }

  private static Occurrence event(String merchant, String reference) {
    return occurrence(
        SELLER,
        Occurrence.Kind.PROVIDER_EVENT,
        merchant,
        reference,
        "digest",
        Map.of("SellerId", merchant));
  }

  private static Occurrence occurrence(
      Account account,
      Occurrence.Kind kind,
      String subject,
      String reference,
      String digest,
      Map<String, String> details) {
    return new Occurrence(
        account,
        kind,
        subject,
        reference,
        AS_OF,
        AS_OF.plusSeconds(1),
        digest,
        new TreeMap<>(details),
        Document.of("body".getBytes(UTF_8)),
        Document.of("certificate".getBytes(UTF_8)));
  }
}
