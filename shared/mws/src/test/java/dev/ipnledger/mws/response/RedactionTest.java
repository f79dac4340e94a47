package dev.ipnledger.mws.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.xml.XmlRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  @Test
  void nothingOfTheBuyerIsLeft() throws XmlRefusedException {
    assertThat(redacted(Answers.ORDER_REFERENCE))
        .doesNotContain("Erika", "erika@", "80331", "Marienplatz", "Buyer", "Destination")
        .doesNotContain("BillingAddress");
  }

  @Test
  void everythingElseIsLeft() throws XmlRefusedException {
    assertThat(redacted(Answers.ORDER_REFERENCE))
        .contains("<SellerNote>Danke &amp; bis bald &lt;3</SellerNote>")
        .contains("<StoreName>Laden</StoreName>")
        .contains("<RequestId>r-1</RequestId>")
        .contains("<member>S02-1000001-2000002-A000002</member>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><Buyer>secret</Buyer><k>1</k></a>",
        "<a><n:Buyer xmlns:n='u' x='y'>secret</n:Buyer><k>1</k></a>",
        "<a><AuthorizationBillingAddress><Name>secret</Name></AuthorizationBillingAddress><k>1</k></a>",
        "<a><Buyer><Buyer>secret</Buyer>secret</Buyer><k>1</k></a>",
        "<a><!-- secret --><k>1</k></a>",
        "<a b='secret'><k>1</k></a>",
        "<a><Destination/><Destination><![CDATA[secret]]></Destination><k>1</k></a>"
      })
  void whereverAndHoweverItStands(String xml) throws XmlRefusedException {
    assertThat(redacted(xml)).doesNotContain("secret").contains("<k>1</k></a>");
  }

  @Test
  void redactingTwiceChangesNothingMore() throws XmlRefusedException {
    String once = redacted(Answers.ORDER_REFERENCE);
    assertThat(redacted(once)).isEqualTo(once);
  }

  @Test
  void whatCannotBeReadIsNotReturned() {
    assertThatThrownBy(() -> redacted("<a><Buyer>secret</a>"))
        .isInstanceOf(XmlRefusedException.class);
  }

  private static String redacted(String xml) throws XmlRefusedException {
    return new String(Redaction.withoutBuyer(xml.getBytes(UTF_8)), UTF_8);
  }
}
