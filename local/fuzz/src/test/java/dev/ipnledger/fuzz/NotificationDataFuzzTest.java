package dev.ipnledger.fuzz;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.ipn.DataReading;
import dev.ipnledger.ipn.NotificationData;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML in {@code NotificationData}. */
class NotificationDataFuzzTest {
  @FuzzTest
  void noAmountIsReadThatTheDocumentDoesNotWrite(byte[] xml)
      throws XmlRefusedException, XMLStreamException {
    if (NotificationData.read(XmlDocument.of(xml)) instanceof DataReading.Stated stated) {
      assertThat(written(XmlDocument.of(xml)))
          .containsAll(
              stated.details().facts().values().stream()
                  .filter(Money.class::isInstance)
                  .map(value -> new BigDecimal(((Money) value).decimal()).stripTrailingZeros())
                  .collect(toSet()));
    }
  }

  /** Every number that stands alone in an element. */
  private static Set<BigDecimal> written(XmlDocument document)
      throws XmlRefusedException, XMLStreamException {
    Set<BigDecimal> numbers = new HashSet<>();
    XMLStreamReader reader = document.reader();
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> text.setLength(0);
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            text.append(reader.getText());
        case XMLStreamReader.END_ELEMENT -> {
          number(text.toString().strip(), numbers);
          text.setLength(0);
        }
        default -> {
          // Comments and instructions are no part of a number.
        }
      }
    }
    return numbers;
  }

  private static void number(String text, Set<BigDecimal> numbers) {
    if (text.matches("[0-9.eE+-]{1,80}")) {
      try {
        numbers.add(new BigDecimal(text).stripTrailingZeros());
      } catch (NumberFormatException e) {
        // Several signs or dots: no number.
      }
    }
  }
}
