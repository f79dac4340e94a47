package dev.ipnledger.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDocumentTest {
  @Test
  void elementsAreFoundByLocalNameAtAnyDepth() throws XmlRefusedException {
    List<Leaf> leaves = XmlDocument.of(Leaf.TWO_LEAVES).unmarshalAll(Leaf.class, "leaf");

    assertThat(leaves).hasSize(2);
    assertThat(leaves.get(1).last).isEqualTo("é&A<b>");
  }

  @Test
  void missingDoubledAndEmptyElementsDiffer() throws XmlRefusedException {
    List<Leaf> leaves = XmlDocument.of(Leaf.TWO_LEAVES).unmarshalAll(Leaf.class, "leaf");

    assertThat(leaves.get(0).ids).containsExactly("1", " 2 ");
    assertThat(leaves.get(0).last).isNull();
    assertThat(leaves.get(1).ids).containsExactly("");
  }

  @Test
  void neighboursWithoutSpaceBetweenAreAllRead() throws XmlRefusedException {
    assertThat(XmlDocument.of("<a><b/><b/><b><b/></b></a>").unmarshalAll(Leaf.class, "b"))
        .hasSize(3);
  }

  @Test
  void theRootIsReadWhateverItsName() throws XmlRefusedException {
    assertThat(XmlDocument.of("<x:any><Id>7</Id></x:any>").unmarshal(Leaf.class).ids)
        .containsExactly("7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a xmlns='http://mws.amazonservices.com/schema/ OffAmazonPayments/ 2013-01-01'/>",
        "<a xmlns=''/>",
        "<p:a xmlns:p='not a URI %'/>",
        "<p:a/>",
        "<a xmlns:xsi='urn:x' xsi:type='Sub' xsi:nil='true'/>",
        "\n\t <?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<a/>\n",
        "\uFEFF<?xml version='1.0'?><a/>",
        "\uFEFF \n<a/>",
        "<!-- a comment --><a/>"
      })
  void oddStartsAreAccepted(String document) throws XmlRefusedException {
    assertThat(XmlDocument.of(document).rootName()).isEqualTo("a");
    assertThat(XmlDocument.of(document.getBytes(StandardCharsets.UTF_8)).rootName()).isEqualTo("a");
    assertThat(XmlDocument.of(document).unmarshal(Leaf.class)).isNotNull();
  }

  @Test
  void bytesAreDecodedAsDeclaredAndTextIsNot() throws XmlRefusedException {
    String document = "<?xml version='1.0' encoding='ISO-8859-1'?><a><last>Zoë</last></a>";

    assertThat(
            XmlDocument.of(document.getBytes(StandardCharsets.ISO_8859_1))
                .unmarshal(Leaf.class)
                .last)
        .isEqualTo("Zoë");
    assertThat(XmlDocument.of(document).unmarshal(Leaf.class).last).isEqualTo("Zoë");
  }

  @Test
  void utf16IsReadByItsByteOrderMark() throws XmlRefusedException {
    byte[] document = "<a><last>Zoë</last></a>".getBytes(StandardCharsets.UTF_16);

    assertThat(XmlDocument.of(document).unmarshal(Leaf.class).last).isEqualTo("Zoë");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "klingon", "not a name!", "UTF-16"})
  void anEncodingThatIsNotThereIsRefused(String encoding) {
    byte[] document =
        ("<?xml version='1.0' encoding='" + encoding + "'?><a>x</a>")
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> XmlDocument.of(document).rootName())
        .isInstanceOf(XmlRefusedException.class);
  }

  @Test
  void aCommentInsideTextDoesNotCutIt() throws XmlRefusedException {
    assertThat(XmlDocument.of("<a><last>ab<!-- x -->cd</last></a>").unmarshal(Leaf.class).last)
        .isEqualTo("abcd");
  }

  @Test
  void theReaderShowsNoNamespacesAndNoAttributes() throws XMLStreamException {
    XMLStreamReader reader =
        XmlDocument.of("<p:a xmlns:p='urn:p' b='1'> 7<!-- --> </p:a>").reader();
    reader.nextTag();

    assertThat(reader.getName().toString()).isEqualTo("a");
    assertThat(reader.getNamespaceURI()).isEmpty();
    assertThat(reader.getAttributeCount()).isZero();
    assertThat(reader.getElementText()).isEqualTo(" 7 ");
  }

  @Test
  void documentsAreReadByManyThreadsAtOnce() {
    List<String> read =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(i -> "<a>" + "<b/>".repeat(i % 50) + "<last>" + i + "</last></a>")
            .map(XmlDocumentTest::last)
            .toList();

    assertThat(read).isEqualTo(IntStream.range(0, 2_000).mapToObj(Integer::toString).toList());
  }

  private static String last(String document) {
    try {
      return XmlDocument.of(document).unmarshal(Leaf.class).last;
    } catch (XmlRefusedException e) {
      return e.reason().name();
    }
  }

  @Test
  void isReadAgainFromItsStartWhileAnotherReaderIsInTheMiddle() throws Exception {
    XmlDocument document = XmlDocument.of("<a><b>1</b><c/><b>2</b></a>");
    XMLStreamReader first = document.reader();
    first.nextTag();
    first.nextTag();
    assertThat(document.rootName()).isEqualTo("a");
    assertThat(first.getLocalName()).isEqualTo("b");
    assertThat(first.getElementText()).isEqualTo("1");
    XMLStreamReader second = document.reader();
    StringBuilder names = new StringBuilder();
    while (second.hasNext()) {
      if (second.next() == XMLStreamConstants.START_ELEMENT) {
        names.append(second.getLocalName());
      }
    }
    assertThat(names).hasToString("abcb");
    first.nextTag();
    assertThat(first.getLocalName()).isEqualTo("c");
  }

  @Test
  void isRefusedEachTimeAtThePlaceWhereItBreaksOff() throws Exception {
    XmlDocument document = XmlDocument.of("<a><b>1</b>");
    for (int time = 0; time < 2; time++) {
      assertThat(document.rootName()).isEqualTo("a");
      XMLStreamReader reader = document.reader();
      reader.nextTag();
      reader.nextTag();
      assertThat(reader.getElementText()).isEqualTo("1");
      assertThatThrownBy(reader::nextTag).isInstanceOf(XmlRefusedException.class);
    }
  }
}
