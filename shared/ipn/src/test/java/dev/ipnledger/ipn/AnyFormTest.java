package dev.ipnledger.ipn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a notification states depends on nothing but what it states. */
class AnyFormTest {
  private static final String CHARACTERS = "<>&\"'/\\{}[]:;!?=%#\n\t 0A\u00e9\u0000\ud83d\ufeff";

  @Property(tries = 200)
  void orderNeighboursNamespacesAndWhiteSpaceMakeNoDifference(
      @ForAll NotificationType type, @ForAll long seed) {
    Random random = new Random(seed);
    Document document = BentXml.parse(Messages.xml(type));
    vary(document.getDocumentElement(), random);
    String varied = BentXml.text(document);
    if (random.nextBoolean()) {
      varied = varied.replaceFirst("xmlns=\"[^\"]*\"", "xmlns=\"urn:any\"");
    }
    assertThat(Messages.read(type, varied))
        .usingRecursiveComparison()
        .ignoringFields("fields.notificationData")
        .isEqualTo(Messages.read(type, Messages.xml(type)));
  }

  @Property(tries = 1000)
  void randomDamageToTheXmlNeverThrows(
      @ForAll NotificationType type,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int damages) {
    String damaged = damaged(Messages.xml(type), new Random(seed), damages);
    assertThatCode(() -> assertThat(Messages.read(type, damaged)).isNotNull())
        .doesNotThrowAnyException();
  }

  @Property(tries = 1000)
  void randomDamageToTheJsonNeverThrows(
      @ForAll NotificationType type,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int damages) {
    String json = Messages.json(type.wireName(), Messages.xml(type)).toString();
    String damaged = damaged(json, new Random(seed), damages);
    assertThatCode(() -> assertThat(NotificationReader.read(damaged)).isNotNull())
        .doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void anyTextAtAllNeverThrows(@ForAll String text) {
    assertThat(NotificationReader.read(text)).isInstanceOf(QuarantinedNotification.class);
  }

  private static void vary(Element element, Random random) {
    List<Element> children = BentXml.children(element);
    children.forEach(child -> vary(child, random));
    if (children.isEmpty()) {
      element.setTextContent("\n " + element.getTextContent() + "\t");
      return;
    }
    Element stranger = element.getOwnerDocument().createElement("Stranger" + random.nextInt(9));
    stranger.setTextContent("12.34");
    stranger.setAttribute("any", "thing");
    children.add(stranger);
    List<Element> shuffled = new ArrayList<>(children);
    Collections.shuffle(shuffled, random);
    while (element.hasChildNodes()) {
      element.removeChild(element.getFirstChild());
    }
    for (Element child : shuffled) {
      element.appendChild(child);
      element.appendChild(element.getOwnerDocument().createTextNode(" \n"));
    }
  }

  private static String damaged(String text, Random random, int damages) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < damages && damaged.length() > 2; i++) {
      int at = random.nextInt(damaged.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        case 2 -> damaged.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        default -> damaged.setLength(Math.max(at, damaged.length() - 20));
      }
    }
    return damaged.toString();
  }
}
