package dev.ipnledger.publish;

import dev.ipnledger.domain.advice.Advice;
import dev.ipnledger.domain.attention.AttentionKind;
import dev.ipnledger.domain.attention.Severity;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.Topic;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of everything that is published, each with an example that was published. */
final class Reference {
  private static final String HEAD =
      """
      # Alerts and change events

      Generated from the code, and held to it by `ReferenceTest` in `functions/publish`, which also writes it anew:
      `./mvnw -pl functions/publish -am -Dtest=ReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dreference=write test`.
      How to receive them says [events](../events.md); what each element means, the JSON Schemas of
      [change events](../schemas/change-event.schema.json) and [alerts](../schemas/alert.schema.json). The examples are what was published
      for such an item.

      ## Change events

      One for each write of a payment object that changes anything that the event shows.
      """;

  private static final JsonMapper JSON = new JsonMapper();

  private final StringBuilder text = new StringBuilder(HEAD);

  private Reference() {}

  static String text() {
    Reference reference = new Reference();
    reference.changes();
    reference.alerts();
    reference.advice();
    return reference.text.toString();
  }

  private void changes() {
    Tape tape = new Tape();
    for (ObjectItem item : Examples.authorized()) {
      tape.put(item);
    }
    example(published(tape, Topic.CHANGES).getLast());
  }

  private void alerts() {
    line("## Severities");
    line("| severity | a person is needed |");
    text.append("|---|---|\n");
    text.append(
        "| critical | now: money or goods are lost if nobody acts, or the ledger can not do its work |\n");
    text.append(
        "| warning | in working hours: a purchase stands still, or something contradicts itself |\n");
    text.append("| notice | to know of it: the system has done what was to be done |\n");
    line("## Alerts");
    line("| kind | severity | when |");
    text.append("|---|---|---|\n");
    for (AttentionKind kind : AttentionKind.values()) {
      row(kind.wireName(), kind.severity(), kind.paragraph());
    }
    for (SystemItem.Kind kind : SystemItem.Kind.values()) {
      row(kind.wireName(), kind.severity(), kind.paragraph());
    }
    for (AttentionKind kind : AttentionKind.values()) {
      Tape tape = new Tape();
      tape.put(Examples.of(kind));
      section(kind.wireName(), kind.paragraph(), tape);
    }
    for (SystemItem.Kind kind : SystemItem.Kind.values()) {
      Tape tape = new Tape();
      tape.put(Examples.of(kind));
      section(kind.wireName(), kind.paragraph(), tape);
    }
  }

  private void row(String kind, Severity severity, String paragraph) {
    text.append(
        "| [`%s`](#%s) | %s | %s |\n"
            .formatted(kind, kind.toLowerCase(Locale.ROOT), severity.label(), paragraph));
  }

  private void section(String kind, String paragraph, Tape tape) {
    line("### " + kind);
    line(paragraph);
    example(
        published(tape, Topic.ALERTS).stream()
            .filter(message -> message.attributes().get("kind").equals(kind))
            .findFirst()
            .orElseThrow(
                () -> new AssertionError("the example of " + kind + " does not raise it")));
  }

  private void advice() {
    line("## Advice");
    line(
        "What `advice` can be in change events, and `advice.code` in alerts about payment objects.");
    line("| code | text |");
    text.append("|---|---|\n");
    for (Advice advice : Advice.values()) {
      text.append("| `%s` | %s |\n".formatted(advice.name(), advice.paragraph()));
    }
  }

  private void line(String line) {
    text.append('\n').append(line).append('\n');
  }

  private void example(Message message) {
    Schemas.accept(message);
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(twoSpaces)
            .withArrayIndenter(twoSpaces);
    String json = JSON.writer().with(printer).writeValueAsString(JSON.readTree(message.body()));
    text.append("\n```json\n").append(json).append("\n```\n");
  }

  static List<Message> published(Tape tape, Topic topic) {
    FakeTopics topics = new FakeTopics();
    Publication publication =
        new Publication(
            topics,
            letter -> {
              throw new AssertionError(letter);
            });
    publication.publish(tape.records());
    return topics.published().stream().filter(message -> message.topic() == topic).toList();
  }
}
