package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Every element of the notifications about no object, bent in every way. */
class BentHappeningsTest {
  /** What an event leaves out without anything to tell. */
  private static final Set<String> OPTIONAL =
      Set.of("Options", "SolutionProviderOption", "name", "value");

  static Stream<Arguments> elements() {
    return Stream.of(NotificationType.BATCH, NotificationType.SOLUTION_PROVIDER_EVENT)
        .flatMap(
            type ->
                BentXml.paths(Messages.xml(type)).stream().map(path -> Arguments.of(type, path)));
  }

  @ParameterizedTest
  @MethodSource("elements")
  void missing(NotificationType type, String path) {
    assertOutcome(
        type, path, element -> element.getParentNode().removeChild(element), !optional(path));
  }

  @ParameterizedTest
  @MethodSource("elements")
  void empty(NotificationType type, String path) {
    assertOutcome(type, path, element -> element.setTextContent(" \n "), !optional(path));
  }

  @ParameterizedTest
  @MethodSource("elements")
  void doubled(NotificationType type, String path) {
    String xml =
        BentXml.bend(
            Messages.xml(type),
            path,
            element -> element.getParentNode().appendChild(element.cloneNode(true)));
    ObjectlessNotification twice = (ObjectlessNotification) Messages.read(type, xml);
    assertThat(twice.subject()).isEqualTo(whole(type).subject());
    assertThat(twice.batch()).isEqualTo(whole(type).batch());
    if (!optional(path)) {
      assertThat(twice.problems()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void doubledWithAnotherValue(NotificationType type, String path) {
    Consumer<Element> bending =
        element -> {
          Element other = (Element) element.cloneNode(true);
          change(other);
          element.getParentNode().appendChild(other);
        };
    if (!optional(path)) {
      assertOutcome(type, path, bending, true);
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void anElementInsteadOfAText(NotificationType type, String path) {
    boolean leaf =
        BentXml.paths(Messages.xml(type)).stream().noneMatch(it -> it.startsWith(path + "/"));
    Consumer<Element> bending =
        element ->
            element.insertBefore(
                element.getOwnerDocument().createElement("Unexpected"), element.getFirstChild());
    assertOutcome(type, path, bending, leaf && !path.endsWith("/value"));
  }

  @ParameterizedTest
  @CsvSource({
    "RequestsProcessed, many",
    "RequestsSuccessful, -1",
    "RequestsFailed, 1.5",
    "RequestsFailed, 9999999999999999",
    "RequestsProcessed, 1e3"
  })
  void aCountThatIsNoneIsLeftOutAndTold(String name, String written) {
    ObjectlessNotification batch = batch("(<%s>)[^<]*".formatted(name), "$1" + written);
    assertThat(batch.problems()).singleElement().asString().startsWith(name + " is not a count");
    assertThat(batch.batch().orElseThrow().addsUp()).isFalse();
    assertThat(batch.details()).doesNotContainKey(name);
  }

  @Test
  void countsThatDoNotAddUpAreTold() {
    ObjectlessNotification batch = batch("(<RequestsFailed>)[^<]*", "$17");
    assertThat(batch.problems())
        .containsExactly(
            "RequestsProcessed is not the sum of RequestsSuccessful and RequestsFailed");
    assertThat(batch.batch().orElseThrow().addsUp()).isFalse();
  }

  @Test
  void anotherMerchantThanTheNotifiedOneIsTold() {
    assertThat(batch("(<MerchantIdentifier>)[^<]*", "$1A9OTHER").problems())
        .singleElement()
        .asString()
        .contains("A9OTHER", "A1MADEUPSELLER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S02-4400001-7700002", "PROVIDER", "../1", "1#2", "-1"})
  void aReferenceIdThatIsNoFeedsIsRefused(String id) {
    String xml = Messages.xml(NotificationType.BATCH).replace("4000000001", id);
    assertThat(Messages.read(NotificationType.BATCH, xml))
        .isInstanceOfSatisfying(
            QuarantinedNotification.class,
            it -> assertThat(it.cause()).isEqualTo(QuarantineCause.MALFORMED_ID));
  }

  @Test
  void anEventThatSaysNothingIsTheAccountsOwn() {
    ObjectlessNotification event =
        (ObjectlessNotification)
            Messages.read(
                NotificationType.SOLUTION_PROVIDER_EVENT,
                "<SolutionProviderMerchantNotification/>");
    assertThat(event.subject()).isEqualTo(event.account().sellerId());
    assertThat(event.problems()).containsExactly("SellerId is missing", "Type is missing");
  }

  private static ObjectlessNotification batch(String pattern, String replacement) {
    String xml = Messages.xml(NotificationType.BATCH).replaceFirst(pattern, replacement);
    assertThat(xml).isNotEqualTo(Messages.xml(NotificationType.BATCH));
    return (ObjectlessNotification) Messages.read(NotificationType.BATCH, xml);
  }

  private static void assertOutcome(
      NotificationType type, String path, Consumer<Element> bending, boolean told) {
    switch (Messages.read(type, BentXml.bend(Messages.xml(type), path, bending))) {
      case ObjectlessNotification bent -> {
        // The names of options are a list, which one more makes longer.
        assertThat(bent.details().entrySet())
            .allMatch(it -> whole(type).details().entrySet().contains(it) || isOptions(it));
        if (told) {
          assertThat(bent.problems()).isNotEmpty();
        } else {
          assertThat(bent.problems()).isEmpty();
        }
      }
      case QuarantinedNotification quarantined -> assertThat(quarantined.sentence()).isNotBlank();
      case Notification none -> throw new AssertionError(none);
    }
  }

  private static boolean isOptions(Map.Entry<String, String> detail) {
    return detail.getKey().equals("Options");
  }

  private static void change(Element element) {
    BentXml.children(element).forEach(BentHappeningsTest::change);
    if (BentXml.children(element).isEmpty()) {
      element.setTextContent(element.getTextContent() + "1");
    }
  }

  private static ObjectlessNotification whole(NotificationType type) {
    ObjectlessNotification whole = (ObjectlessNotification) Messages.read(type, Messages.xml(type));
    assertThat(whole.problems()).isEmpty();
    return whole;
  }

  private static boolean optional(String path) {
    return OPTIONAL.contains(path.substring(path.lastIndexOf('/') + 1));
  }
}
