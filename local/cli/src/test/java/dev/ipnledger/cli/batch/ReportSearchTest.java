package dev.ipnledger.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.cli.batch.ReportSearch.Candidate;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.Occurrence;
import dev.ipnledger.ledger.memory.InMemoryOccurrences;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportSearchTest {
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final String FEED = "4000000001";

  private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
  private final List<String> calls = new ArrayList<>();
  private String listed = "";

  @Test
  void theNotificationNamesTheReportAndNobodyIsAsked() {
    occurrences.put(
        new Occurrence(
            SELLER,
            Occurrence.Kind.BATCH,
            FEED,
            "n1",
            NOW,
            NOW,
            "digest",
            new TreeMap<>(Map.of(Occurrence.REPORT_ID, "16000000001")),
            Document.of(new byte[] {1}),
            null));
    assertThat(search()).containsExactly(new Candidate("16000000001", Optional.of(NOW)));
    assertThat(calls).isEmpty();
  }

  @Test
  void withoutOneAmazonsListIsAskedAndTheReportOfTheFeedIsTaken() {
    listed = info("1601", "4000000009") + info("1602", FEED) + info("1603", null);
    assertThat(search()).extracting(Candidate::id).containsExactly("1602");
    assertThat(calls).hasSize(1);
  }

  @Test
  void reportsThatNameNoFeedAreTriedAndThoseOfOthersAreNot() {
    listed = info("1601", "4000000009") + info("1603", null);
    assertThat(search()).extracting(Candidate::id).containsExactly("1603");
  }

  @Test
  void thereMayBeNone() {
    assertThat(search()).isEmpty();
  }

  private static String info(String id, String requestId) {
    return "<ReportInfo><ReportId>"
        + id
        + "</ReportId>"
        + (requestId == null ? "" : "<ReportRequestId>" + requestId + "</ReportRequestId>")
        + "</ReportInfo>";
  }

  private List<Candidate> search() {
    MwsClient mws =
        new MwsClient(
            new SellerAccess(
                SellerRegistry.parse(
                    """
                    {"A1SELLER": {"environments": {"live": {"region": "de", "marketplaceId": "A1",
                     "topics": ["arn:aws:sns:eu-west-1:291180941288:A1"]}}}}"""),
                sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
                Optional.empty()),
            new InMemoryQuotaGate(),
            Share.RECONCILE,
            (address, form) -> {
              calls.add(form);
              return HttpAnswer.of(
                  200,
                  ("<GetReportListResponse><GetReportListResult><HasNext>false</HasNext>"
                          + listed
                          + "</GetReportListResult></GetReportListResponse>")
                      .getBytes(UTF_8));
            },
            () -> NOW);
    return new ReportSearch(occurrences, mws).candidates(SELLER, FEED);
  }
}
