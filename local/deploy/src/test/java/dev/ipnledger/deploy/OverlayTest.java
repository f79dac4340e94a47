package dev.ipnledger.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is deployed here is what is deployed to AWS, but for the changes that have a reason. */
class OverlayTest {
  private static final Path TEMPLATE = Path.of("../../template.yaml");

  @Test
  void everythingButTheNamedChangesStaysAsItIs() throws IOException {
    ObjectNode template = template();

    Map<String, String> before = leaves(template);
    Map<String, String> after = leaves(Overlay.over(template));

    TreeSet<String> touched = new TreeSet<>(before.keySet());
    touched.addAll(after.keySet());
    touched.removeIf(path -> after.containsKey(path) && after.get(path).equals(before.get(path)));
    assertThat(touched)
        .allMatch(
            path ->
                path.equals("/Globals/Function/Runtime")
                    || path.startsWith("/Globals/Function/SnapStart")
                    || path.startsWith("/Globals/Function/Architectures")
                    || path.startsWith("/Resources/QueuePolicy")
                    || path.matches("/Resources/PublishRole/Properties/Policies/.*/Action.*")
                    || path.endsWith("/ScalingConfig/MaximumConcurrency")
                    || path.matches(
                        "/Resources/DeadLettersStuckAlarm/Properties/"
                            + "(Metrics/.*|Namespace|MetricName|Dimensions/.*|Statistic|Period)")
                    || path.matches("/Resources/[^/]+/Properties/Events/.*"));
    assertThat(touched).contains("/Globals/Function/Runtime");
  }

  @Test
  void anyMethodBecomesEachMethodUnderTheSamePath() throws IOException {
    ObjectNode changed = Overlay.over(template());

    JsonNode events = changed.at("/Resources/IngestFunction/Properties/Events");

    assertThat(events.properties()).hasSize(4);
    assertThat(events)
        .allSatisfy(
            event -> assertThat(event.at("/Properties/Path").asText()).isEqualTo("/notifications"));
  }

  @Test
  void everyChangeChangesTheTemplate() throws IOException {
    for (Overlay change : Overlay.values()) {
      ObjectNode template = template();
      change.change(template);
      assertThat(template).as(change + ": " + change.reason()).isNotEqualTo(template());
    }
  }

  /** Short forms such as !Ref lose their tag here, which is the same on both sides. */
  private static ObjectNode template() throws IOException {
    return (ObjectNode) new YAMLMapper().readTree(TEMPLATE.toFile());
  }

  private static Map<String, String> leaves(JsonNode root) {
    TreeMap<String, String> leaves = new TreeMap<>();
    collect("", root, leaves);
    return leaves;
  }

  private static void collect(String path, JsonNode node, Map<String, String> leaves) {
    if (node.isObject()) {
      node.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "/" + i, node.get(i), leaves);
      }
    } else {
      leaves.put(path, node.asText());
    }
  }
}
