package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML and JSON that nobody at Amazon wrote, in every type of notification. */
class HostileDocumentsTest {
  @ParameterizedTest
  @EnumSource
  void documentTypesAndEntities(NotificationType type) {
    String xml = Messages.xml(type);
    refused(type, xml.replace("?>", "?><!DOCTYPE r SYSTEM 'http://127.0.0.1:1/x.dtd'>"));
    refused(type, xml.replace("?>", "?><!DOCTYPE r [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>"));
    assertThat(Messages.read(type, xml.replaceFirst("</", "&undeclared;</")))
        .isInstanceOf(QuarantinedNotification.class);
  }

  @ParameterizedTest
  @EnumSource
  void aMillionAttributes(NotificationType type) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; attributes.length() < 900_000; i++) {
      attributes.append(" a").append(i).append("=''");
    }
    String root = "<" + type.root();
    refused(type, Messages.xml(type).replaceFirst(root, root + attributes));
  }

  @ParameterizedTest
  @EnumSource
  void aHundredLevelsAndAHundredThousandElements(NotificationType type) {
    String end = "</" + type.root() + ">";
    String deep = "<a>".repeat(100) + "</a>".repeat(100);
    refused(type, Messages.xml(type).replace(end, deep + end));
    refused(type, Messages.xml(type).replace(end, "<a/>".repeat(100_000) + end));
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentThatEndsAnywhere(NotificationType type) {
    String xml = Messages.xml(type).strip();
    for (int end = 0; end < xml.length(); end += 7) {
      assertThat(Messages.read(type, xml.substring(0, end)))
          .isInstanceOf(QuarantinedNotification.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"NotificationData\":1e999999999}",
        "{\"SellerId\":[[[[]]]],\"NotificationData\":{}}",
        "{\"SellerId\":\"\\ud800\"}",
        "{\"\":\"\"}"
      })
  void jsonOfOtherShapes(String json) {
    assertThat(NotificationReader.read(json)).isInstanceOf(QuarantinedNotification.class);
  }

  @Test
  void jsonWithHugeNumbersDepthNamesAndKeysTwice() {
    for (String hostile :
        new String[] {
          "{\"a\":" + "9".repeat(100_000) + "}",
          "{\"a\":".repeat(100) + "1" + "}".repeat(100),
          "{\"" + "n".repeat(100_000) + "\":1}",
          "{\"SellerId\":\"A1\",\"SellerId\":\"A2\"}",
          "[".repeat(1_000_000)
        }) {
      assertThatCode(
              () ->
                  assertThat(NotificationReader.read(hostile))
                      .isInstanceOfSatisfying(
                          QuarantinedNotification.class,
                          it -> assertThat(it.cause()).isEqualTo(QuarantineCause.NOT_JSON)))
          .doesNotThrowAnyException();
    }
  }

  private static void refused(NotificationType type, String xml) {
    assertThat(Messages.read(type, xml))
        .isInstanceOfSatisfying(
            QuarantinedNotification.class,
            it -> assertThat(it.cause()).isEqualTo(QuarantineCause.XML_REFUSED));
  }
}
