package dev.ipnledger.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.ipnledger.xml.XmlRefusedException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlRefusalTest {
  private static final String LOL =
      "<!DOCTYPE a [<!ENTITY l 'lol'><!ENTITY m '&l;&l;&l;&l;&l;&l;&l;&l;'>"
          + "<!ENTITY n '&m;&m;&m;&m;&m;&m;&m;&m;'>]><a>&n;</a>";

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("a document type", "<!DOCTYPE a><a/>", Reason.DOCUMENT_TYPE),
        arguments(
            "an external document type",
            "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
            Reason.DOCUMENT_TYPE),
        arguments(
            "an external entity",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
            Reason.DOCUMENT_TYPE),
        arguments("a billion laughs", LOL, Reason.DOCUMENT_TYPE),
        arguments("an undeclared entity", "<a>&nbsp;</a>", Reason.MALFORMED),
        arguments("a processing instruction", "<a><?run me?></a>", Reason.PROCESSING_INSTRUCTION),
        arguments("33 levels", "<a>".repeat(33) + "</a>".repeat(33), Reason.TOO_DEEP),
        arguments(
            "10,001 elements", "<a>" + "<b/>".repeat(10_000) + "</a>", Reason.TOO_MANY_ELEMENTS),
        arguments("65 attributes", withAttributes(65), Reason.PARSER_LIMIT),
        arguments("100,000 attributes", withAttributes(100_000), Reason.PARSER_LIMIT),
        arguments("a million attributes", withAttributes(1_000_000), Reason.TOO_LARGE),
        arguments("a name of 2,000 letters", "<" + "a".repeat(2_000) + "/>", Reason.PARSER_LIMIT),
        arguments(
            "a byte above 1 MiB", "<a>" + "x".repeat((1 << 20) - 6) + "</a>", Reason.TOO_LARGE),
        arguments("nothing", "", Reason.MALFORMED),
        arguments("no XML", "Service Unavailable", Reason.MALFORMED),
        arguments("an unclosed tag", "<html><br></html>", Reason.MALFORMED),
        arguments("a document that breaks off", "<a><b>1</b>", Reason.MALFORMED),
        arguments("a second root", "<a/><a/>", Reason.MALFORMED),
        arguments("a character that XML has not", "<a>\u0001</a>", Reason.MALFORMED));
  }

  private static String withAttributes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "a" + i + "=''")
        .collect(Collectors.joining(" ", "<a ", "/>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedWithItsReason(String what, String document, Reason reason) {
    for (XmlDocument form : forms(document)) {
      assertThatThrownBy(() -> form.unmarshalAll(Leaf.class, "nothing"))
          .isInstanceOfSatisfying(
              XmlRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedInsideABoundElementToo(String what, String document, Reason reason) {
    for (XmlDocument form : forms(document)) {
      assertThatThrownBy(() -> form.unmarshal(Leaf.class))
          .isInstanceOfSatisfying(
              XmlRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
  }

  @Test
  void theLargestIsRead() throws XmlRefusedException {
    assertThat(XmlDocument.of("<a>" + "x".repeat((1 << 20) - 7) + "</a>").rootName())
        .isEqualTo("a");
    assertThat(XmlDocument.of("<a>".repeat(32) + "</a>".repeat(32)).unmarshalAll(Leaf.class, "x"))
        .isEmpty();
    assertThat(XmlDocument.of("<a>" + "<b/>".repeat(9_999) + "</a>").unmarshalAll(Leaf.class, "b"))
        .hasSize(9_999);
    assertThat(XmlDocument.of(withAttributes(64)).rootName()).isEqualTo("a");
  }

  @Test
  void theMessageHoldsNothingOfTheDocument() {
    assertThatThrownBy(() -> XmlDocument.of("<a>Jane Doe</b>").unmarshal(Leaf.class))
        .hasMessage("The XML document is not well-formed XML");
  }

  /** Whatever one byte becomes, a document is read or refused; nothing else is ever thrown. */
  @Property
  void aDamagedByteIsReadOrRefused(
      @ForAll @IntRange(min = 0, max = 400) int at, @ForAll byte value) {
    byte[] document = Leaf.TWO_LEAVES.getBytes(StandardCharsets.UTF_8);
    document[at % document.length] = value;
    assertReadOrRefused(document);
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] document) {
    assertReadOrRefused(document);
  }

  private static void assertReadOrRefused(byte[] document) {
    try {
      assertThat(XmlDocument.of(document).unmarshalAll(Leaf.class, "leaf")).doesNotContainNull();
    } catch (XmlRefusedException e) {
      assertThat(e.reason()).isNotNull();
    }
  }

  private static List<XmlDocument> forms(String document) {
    return List.of(
        XmlDocument.of(document), XmlDocument.of(document.getBytes(StandardCharsets.UTF_8)));
  }
}
