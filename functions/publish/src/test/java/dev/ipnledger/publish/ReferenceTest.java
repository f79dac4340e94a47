package dev.ipnledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.publish.topic.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReferenceTest {
  private static final Path FILE = Path.of("..", "..", "docs", "reference", "alerts.md");

  /** With {@code -Dreference=write} the file is written instead. */
  @Test
  void theCatalogueSaysWhatThisSoftwarePublishes() throws IOException {
    String text = Reference.text();
    if ("write".equals(System.getProperty("reference"))) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE)).isEqualTo(text);
  }

  @Test
  void theSchemasNameEveryKindOfObject() {
    for (Topic topic : Topic.values()) {
      assertThat(
              Schemas.document(topic)
                  .at("/$defs/object/properties/kind/enum")
                  .valueStream()
                  .map(JsonNode::asString))
          .containsExactlyElementsOf(
              Arrays.stream(ObjectKind.values()).map(ObjectKind::wireName).toList());
    }
  }

  @Test
  void aDocumentWithAnElementThatNoSchemaDescribesIsNotAccepted() {
    assertThat(Schemas.errors(Topic.ALERTS, "{\"formatVersion\":1,\"mystery\":true}").toString())
        .contains("mystery")
        .contains("eventId");
  }
}
