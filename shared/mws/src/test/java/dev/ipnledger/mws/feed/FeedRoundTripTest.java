package dev.ipnledger.mws.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.mws.request.Refund;
import dev.ipnledger.settings.MwsRegion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What another parser, the JDK's own, finds in a feed is what was put in. */
class FeedRoundTripTest {
  @Property(tries = 200)
  void everyNoteComesBackAsItWasWritten(
      @ForAll("notes") List<String> notes, @ForAll @LongRange(min = 1, max = 15_000_000) long cents)
      throws Exception {
    List<FeedRequest> requests = new ArrayList<>();
    for (String note : notes) {
      String id = "r" + requests.size();
      requests.add(
          FeedRequest.of(
              id,
              Refund.of(new AmazonId("S02-1234567-7654321-C000001"), id, new Money("EUR", cents))
                  .sellerRefundNote(note)));
    }

    assertThat(parsed(written(requests))).isEqualTo(said(requests));
  }

  @Provide
  Arbitrary<List<String>> notes() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "]]>",
            "<![CDATA[",
            "&",
            "&amp;",
            "<",
            ">",
            "\"",
            "\r",
            "\n",
            "\r\n",
            "\t",
            " ",
            "é",
            "\uD83D\uDE00",
            "a",
            "]]",
            "]");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<SortedMap<String, String>> said(List<FeedRequest> requests) {
    List<SortedMap<String, String>> rows = new ArrayList<>();
    for (FeedRequest request : requests) {
      SortedMap<String, String> row = new TreeMap<>(request.parameters().values());
      row.put("SellerId", "A1SELLER");
      row.put("SellerRequestId", request.sellerRequestId());
      rows.add(row);
    }
    return rows;
  }

  private static byte[] written(List<FeedRequest> requests) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new FeedWriter("A1SELLER", MwsRegion.UK).write(requests.iterator(), bytes);
    return bytes.toByteArray();
  }

  private static List<SortedMap<String, String>> parsed(byte[] feed) throws Exception {
    List<SortedMap<String, String>> rows = new ArrayList<>();
    NodeList requests =
        document(new InputSource(new ByteArrayInputStream(feed))).getElementsByTagName("Request");
    for (int i = 0; i < requests.getLength(); i++) {
      Element request = (Element) requests.item(i);
      SortedMap<String, String> row = new TreeMap<>();
      row.put("SellerRequestId", text(request, "SellerRequestId"));
      Document fragment = document(new InputSource(new StringReader(text(request, "RequestData"))));
      assertThat(fragment.getDocumentElement().getTagName()).isEqualTo("RefundRequest");
      leaves("", fragment.getDocumentElement(), row);
      rows.add(row);
    }
    return rows;
  }

  private static void leaves(String prefix, Element parent, SortedMap<String, String> row) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        String name = prefix + element.getTagName();
        if (element.getElementsByTagName("*").getLength() > 0) {
          leaves(name + ".", element, row);
        } else {
          row.put(name, element.getTextContent());
        }
      }
    }
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Document document(InputSource source) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
  }
}
