package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Every element of every notification about an object, bent in every way: what comes out is what
 * the whole document states, less at most what is bent, and with a problem; or it is quarantined.
 */
class BentNotificationsTest {
  /** What real documents leave out or leave empty, so that nobody needs to be told. */
  private static final Set<String> TOLERATED =
      Set.of(
          "IdList",
          "Id",
          "CreditReversalIdList",
          "OrderItemCategories",
          "OrderItemCategory",
          "SoftDescriptor",
          "SoftDecline",
          "ReasonCode",
          "ReasonDescription",
          "OrderTotal",
          "SellerOrderAttributes",
          "SellerOrderId",
          "SellerId",
          "SellerBillingAgreementAttributes",
          "SellerBillingAgreementId",
          "ConvertedAmount",
          "ConversionRate",
          "CaptureFee",
          "CreditReferenceId",
          "CreditReversalNote",
          "ChargebackReason",
          "/AuthorizationDetails/ExpirationTimestamp");

  /** Elements that nothing reads. */
  private static final Set<String> UNREAD =
      Set.of("OrderItemCategories", "OrderItemCategory", "CreditReversalNote");

  static Stream<Arguments> elements() {
    return Arrays.stream(NotificationType.values())
        .filter(type -> type.details().isPresent())
        .flatMap(
            type ->
                BentXml.paths(Messages.xml(type)).stream()
                    .filter(path -> path.lastIndexOf('/') > 0)
                    .filter(path -> !UNREAD.contains(name(path)))
                    .map(path -> Arguments.of(type, path)));
  }

  @ParameterizedTest
  @MethodSource("elements")
  void missing(NotificationType type, String path) {
    Consumer<Element> bending = element -> element.getParentNode().removeChild(element);
    assertOutcome(type, path, bending, !tolerated(path));
  }

  @ParameterizedTest
  @MethodSource("elements")
  void empty(NotificationType type, String path) {
    boolean emptyPrice = Set.of("OrderTotal", "ConvertedAmount", "CaptureFee").contains(name(path));
    assertOutcome(
        type, path, element -> element.setTextContent(" \n "), emptyPrice || !tolerated(path));
  }

  @ParameterizedTest
  @MethodSource("elements")
  void doubled(NotificationType type, String path) {
    Statement whole = whole(type);
    String xml =
        BentXml.bend(
            Messages.xml(type),
            path,
            element -> element.getParentNode().appendChild(element.cloneNode(true)));
    Statement statement = ((Notification) Messages.read(type, xml)).statement();
    assertThat(statement.facts()).isEqualTo(whole.facts());
    assertThat(statement.status()).isEqualTo(whole.status());
    assertThat(statement.ids()).isEqualTo(whole.ids());
    if (!name(path).equals("Id")) {
      assertThat(statement.problems()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void doubledWithAnotherValue(NotificationType type, String path) {
    Consumer<Element> bending =
        element -> {
          Element other = (Element) element.cloneNode(true);
          bendTexts(other);
          element.getParentNode().appendChild(other);
        };
    if (!name(path).endsWith("IdList") && !name(path).equals("Id")) {
      assertOutcome(type, path, bending, true);
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void anElementInsteadOfAText(NotificationType type, String path) {
    Consumer<Element> bending =
        element -> {
          element.insertBefore(
              element.getOwnerDocument().createElement("Unexpected"), element.getFirstChild());
        };
    String xml = Messages.xml(type);
    boolean leaf = BentXml.paths(xml).stream().noneMatch(other -> other.startsWith(path + "/"));
    if (leaf) {
      assertOutcome(type, path, bending, true);
    } else {
      assertThat(Messages.read(type, BentXml.bend(xml, path, bending)))
          .isInstanceOfSatisfying(
              Notification.class, it -> assertThat(it.statement()).isEqualTo(whole(type)));
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void aTextInsteadOfElementsOrOfAValue(NotificationType type, String path) {
    Consumer<Element> bending = element -> element.setTextContent("<&>");
    NotificationReading reading =
        Messages.read(type, BentXml.bend(Messages.xml(type), path, bending));
    assertThat(reading)
        .isInstanceOfAny(Notification.class, QuarantinedNotification.class)
        .satisfies(
            it -> {
              if (it instanceof Notification notification) {
                assertNoNewAmount(notification.statement(), whole(type));
              }
            });
  }

  private static void assertOutcome(
      NotificationType type, String path, Consumer<Element> bending, boolean told) {
    String xml = BentXml.bend(Messages.xml(type), path, bending);
    switch (Messages.read(type, xml)) {
      case Notification notification -> {
        Statement statement = notification.statement();
        Statement whole = whole(type);
        assertThat(whole.facts().entrySet()).containsAll(statement.facts().entrySet());
        assertThat(whole.ids()).containsAll(statement.ids());
        assertThat(statement.object()).isEqualTo(whole.object());
        if (told) {
          assertThat(statement.problems()).isNotEmpty();
        } else {
          assertThat(statement.problems()).isEmpty();
        }
      }
      case QuarantinedNotification quarantined -> assertThat(quarantined.sentence()).isNotBlank();
      case ObjectlessNotification none -> throw new AssertionError(none);
    }
  }

  private static void assertNoNewAmount(Statement statement, Statement whole) {
    List<?> amounts = whole.facts().values().stream().filter(Money.class::isInstance).toList();
    assertThat(statement.facts().values())
        .filteredOn(Money.class::isInstance)
        .allMatch(amounts::contains);
  }

  /** Another value of the same type wherever there is one. */
  private static void bendTexts(Element element) {
    List<Element> children = BentXml.children(element);
    children.forEach(BentNotificationsTest::bendTexts);
    if (children.isEmpty()) {
      String text = element.getTextContent();
      element.setTextContent(
          switch (text) {
            case "true" -> "false";
            case "false" -> "true";
            default -> text.matches("[0-9.E]+") ? "7" : text.replace('0', '1') + "1";
          });
    }
  }

  private static Statement whole(NotificationType type) {
    Statement whole = ((Notification) Messages.read(type, Messages.xml(type))).statement();
    assertThat(whole.problems()).isEmpty();
    return whole;
  }

  private static boolean tolerated(String path) {
    return TOLERATED.contains(name(path)) || TOLERATED.contains(path);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
