package dev.ipnledger.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.xml.XmlRefusedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowEvidenceTest {
  private static final Instant AS_OF = Instant.parse("2026-01-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-01-02T12:00:00Z");
  private static final AmazonId REFUND = new AmazonId("P01-0000001-0000002-R000003");

  @Test
  void theSameRowIsTheSameEvidenceInWhicheverFileItComes() {
    Evidence first = flat("A1", "REFUND", "row");
    Evidence again = RowEvidence.ofFlatFile(hint("A1"), AS_OF, LATER, "REFUND", "row");

    assertThat(first.id()).startsWith("EVENT#" + REFUND + "#ROW#").isEqualTo(again.id());
    assertThat(first.observation().source()).isEqualTo(Source.REPORT);
    assertThat(first.observation().asOf()).isEqualTo(AS_OF);
  }

  @Test
  void anotherRowReportOrSellerIsOtherEvidence() {
    assertThat(
            List.of(
                flat("A1", "REFUND", "row").id(),
                flat("A1", "REFUND", "row2").id(),
                flat("A1", "CAPTURE", "row").id(),
                flat("A2", "REFUND", "row").id()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theBuyerIsRemovedFromTheAnswersOfABatch() throws XmlRefusedException {
    byte[] answer =
        "<AuthorizeResponse><Id>1</Id><AuthorizationBillingAddress><Name>John</Name>"
            .concat("</AuthorizationBillingAddress></AuthorizeResponse>")
            .getBytes(UTF_8);

    Evidence evidence = RowEvidence.ofBatch(hint("A1"), AS_OF, LATER, "BATCH", answer);

    assertThat(new String(evidence.document().original(), UTF_8))
        .isEqualTo("<AuthorizeResponse><Id>1</Id></AuthorizeResponse>");
    assertThatThrownBy(
            () -> RowEvidence.ofBatch(hint("A1"), AS_OF, LATER, "BATCH", "<Buyer>".getBytes(UTF_8)))
        .isInstanceOf(XmlRefusedException.class);
  }

  private static Evidence flat(String seller, String type, String row) {
    return RowEvidence.ofFlatFile(hint(seller), AS_OF, AS_OF, type, row);
  }

  private static Statement hint(String seller) {
    return Statement.hint(
        ObjectRef.of(new Account(seller, Environment.LIVE), ObjectKind.REFUND, REFUND));
  }
}
