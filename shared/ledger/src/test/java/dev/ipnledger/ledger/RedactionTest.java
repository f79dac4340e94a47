package dev.ipnledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipnledger.xml.XmlRefusedException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static String redacted(String xml) throws XmlRefusedException {
    return new String(
        Redaction.withoutBuyer(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void theBuyersElementsGoWithAllThatIsInThem() throws Exception {
    assertThat(
            redacted(
                "<a:R xmlns:a='x'><a:Buyer><Name>Jo<b/>hn</Name></a:Buyer><Id> 1 </Id>"
                    + "<Destination><PhysicalDestination><City>X</City></PhysicalDestination>"
                    + "</Destination><BillingAddress/><D><AuthorizationBillingAddress><Line1>Y"
                    + "</Line1></AuthorizationBillingAddress><Sum>2</Sum></D></a:R>"))
        .isEqualTo("<R><Id> 1 </Id><D><Sum>2</Sum></D></R>");
  }

  @Test
  void otherTextStaysWhatItIs() throws Exception {
    assertThat(redacted("<R><!-- John --><N>Käthe &lt;&amp;> ü<![CDATA[<x>]]></N><E/></R>"))
        .isEqualTo("<R><N>Käthe &lt;&amp;&gt; ü&lt;x&gt;</N><E></E></R>");
  }

  @Test
  void whatIsNoXmlIsRefusedAndNotKept() {
    assertThatThrownBy(() -> redacted("<html><Buyer>John</html>"))
        .isInstanceOf(XmlRefusedException.class);
  }
}
