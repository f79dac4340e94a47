package dev.ipnledger.cli.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.ipnledger.cli.discovery.Taken.Outcome;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.agenda.Policy;
import dev.ipnledger.domain.quota.InMemoryQuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.inquiry.Inquiry;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.memory.InMemoryLedger;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.settings.Keys;
import dev.ipnledger.settings.SellerRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop's own order ids, with an Amazon that has two order references of one of them. */
class SellerOrderImportTest {
  private static final Account SELLER = new Account("A1SELLER", Environment.LIVE);
  private static final String FIRST = "P02-1234567-0000001";
  private static final String SECOND = "P02-1234567-0000002";
  private static final SellerRegistry REGISTRY =
      SellerRegistry.parse(
          """
          {"A1SELLER": {"environments": {"live": {"region": "de", "marketplaceId": "A1",
           "topics": ["arn:aws:sns:eu-west-1:291180941288:A1"]}}}}""");

  @TempDir Path folder;
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final List<String> forms = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void everyOrderReferenceOfAnIdIsAskedAboutOverAllPages() throws IOException {
    List<Taken> taken = run("# shop\nshop-1\n\nshop-2\n", 1);

    assertThat(taken)
        .extracting(Taken::line, Taken::id, Taken::outcome)
        .containsExactly(
            tuple(2L, FIRST, Outcome.NEW),
            tuple(2L, SECOND, Outcome.NEW),
            tuple(4L, "shop-2", Outcome.NOT_TAKEN));
    assertThat(taken.getLast().details())
        .containsExactly("Amazon knows no order reference with that id");
    assertThat(forms.getFirst()).contains("PaymentDomain=EU_EUR", "QueryId=shop-1");
    assertThat(ledger.object(SELLER, new AmazonId(SECOND)).orElseThrow().view().isIn("Open"))
        .isTrue();
    assertThat(run("shop-1\n", 1)).extracting(Taken::outcome).containsOnly(Outcome.SAME);
  }

  @Test
  void itGoesOnFromALine() throws IOException {
    assertThat(run("shop-1\nshop-2\n", 2)).extracting(Taken::line).containsExactly(2L);
  }

  @Test
  void itWaitsForQuota() throws IOException {
    Instant began = now;
    List<Taken> taken =
        run(
            IntStream.range(0, 15)
                .mapToObj(number -> "none-" + number)
                .collect(Collectors.joining("\n")),
            1);
    assertThat(taken).hasSize(15).allMatch(one -> one.details().getFirst().contains("knows no"));
    assertThat(now).isAfter(began);
  }

  private List<Taken> run(String text, long fromLine) throws IOException {
    MwsClient mws =
        new MwsClient(
            new SellerAccess(
                REGISTRY,
                sellerId -> Optional.of(new Keys("AKEXAMPLE", "not-a-secret", Optional.empty())),
                Optional.empty()),
            new InMemoryQuotaGate(),
            Share.RECONCILE,
            (address, form) -> answer(form),
            () -> now);
    List<Taken> taken = new ArrayList<>();
    new SellerOrderImport(
            new Asking(
                ledger,
                new Recorder(ledger, account -> Policy.STANDARD, () -> now),
                new PatientInquiry(new Inquiry(mws, () -> now)::ask, this::pass)),
            new OrderSearch(mws, REGISTRY, this::pass),
            List.of(SELLER))
        .run(Files.writeString(folder.resolve("orders.txt"), text), fromLine, taken::add);
    return taken;
  }

  private void pass(long milliseconds) {
    now = now.plusMillis(milliseconds);
  }

  private HttpAnswer answer(String form) {
    forms.add(form);
    if (form.contains("Action=ListOrderReferenceByNextToken")) {
      return ok(
          "<ListOrderReferenceByNextTokenResponse><ListOrderReferenceByNextTokenResult>"
              + "<OrderReferenceList>"
              + order(SECOND, "OrderReference")
              + "</OrderReferenceList></ListOrderReferenceByNextTokenResult>"
              + "</ListOrderReferenceByNextTokenResponse>");
    }
    if (form.contains("Action=ListOrderReference")) {
      String found =
          form.contains("QueryId=shop-1")
              ? "<NextPageToken>t</NextPageToken><OrderReferenceList>"
                  + order(FIRST, "OrderReference")
                  + "</OrderReferenceList>"
              : "<OrderReferenceList/>";
      return ok(
          "<ListOrderReferenceResponse><ListOrderReferenceResult>"
              + found
              + "</ListOrderReferenceResult></ListOrderReferenceResponse>");
    }
    String id = form.replaceAll("(?s).*AmazonOrderReferenceId=([^&]*).*", "$1");
    return ok(
        "<GetOrderReferenceDetailsResponse><GetOrderReferenceDetailsResult>"
            + order(id, "OrderReferenceDetails")
            + "</GetOrderReferenceDetailsResult></GetOrderReferenceDetailsResponse>");
  }

  private static String order(String id, String element) {
    return "<"
        + element
        + "><AmazonOrderReferenceId>"
        + id
        + "</AmazonOrderReferenceId><OrderReferenceStatus><State>Open</State><LastUpdateTimestamp>2026-03-01T09:00:00Z"
        + "</LastUpdateTimestamp></OrderReferenceStatus>"
        + "<CreationTimestamp>2026-03-01T09:00:00Z</CreationTimestamp></"
        + element
        + ">";
  }

  private static HttpAnswer ok(String xml) {
    return HttpAnswer.of(200, xml.getBytes(UTF_8));
  }
}
