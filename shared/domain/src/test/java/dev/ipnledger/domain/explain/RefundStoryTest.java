package dev.ipnledger.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which capture a refund is of, when it is booked and what Amazon gave back of its fee. */
class RefundStoryTest {
  private static final String AT = "2015-11-22T09:00:00.000Z";
  private static final String REFUND = Paper.ORDER + "-R000001";

  @Test
  void theCaptureThatListsItIsNamedWithTheDocumentThatSaysSo() {
    Papers papers = new Papers(capture("-C000001").listing("-R000001"), capture("-C000002"));

    assertThat(papers.add(refund()).story(REFUND))
        .containsExactly(
            "Refund "
                + REFUND
                + " is Completed: the money went back, says the notification of"
                + " 2015-11-22 09:00:00 UTC.",
            "Its amount (RefundAmount) is 20.00 EUR, says the notification of 2015-11-22 09:00:00"
                + " UTC.",
            "It is booked on 2015-11-22 09:00:00 UTC, when it was first Completed, says the"
                + " notification of 2015-11-22 09:00:00 UTC.",
            "It is a refund of the capture "
                + Paper.ORDER
                + "-C000001, says the Get answer of"
                + " 2015-11-22 09:00:00 UTC.");
  }

  @Test
  void ofAnOrderWithOneCaptureItIsThatOnes() {
    assertThat(new Papers(capture("-C000001"), refund()).story(REFUND))
        .contains("It is a refund of the order's only capture, " + Paper.ORDER + "-C000001.");
  }

  @Test
  void ofSeveralThatDoNotListItNoneIsGuessed() {
    for (Papers papers :
        List.of(
            new Papers(refund()), new Papers(capture("-C000001"), capture("-C000002"), refund()))) {
      assertThat(papers.story(REFUND))
          .contains("No document told yet which capture it is a refund of.");
    }
  }

  @Test
  void aFeeThatAmazonGaveBackIsTold() {
    Papers papers =
        new Papers(
            refund().from(Source.GET, AT).stating(Fact.FEE_REFUNDED, Money.parse("0.40", "EUR")));

    assertThat(papers.story(REFUND))
        .contains(
            "Amazon gave back a fee of 0.40 EUR, says the Get answer of 2015-11-22 09:00:00 UTC.");
  }

  private static Paper capture(String suffix) {
    return Paper.about(ObjectKind.CAPTURE, suffix).in("Completed", AT).from(Source.GET, AT);
  }

  private static Paper refund() {
    return Paper.about(ObjectKind.REFUND, "-R000001")
        .in("Completed", AT)
        .stating(Fact.REFUND_AMOUNT, Money.parse("20.00", "EUR"));
  }
}
