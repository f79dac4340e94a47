package dev.ipnledger.cli.reference;

import static dev.ipnledger.cli.reference.Markdown.cells;
import static dev.ipnledger.cli.reference.Markdown.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ipnledger.settings.Setting;
import dev.ipnledger.settings.SharedSettings;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parameters of the template and the environment variables of the functions. */
final class SettingsPage {
  private static final String FUNCTION = "AWS::Serverless::Function";

  /** Read by nobody: a variable that changes is what makes Lambda publish a version. */
  private static final Map<String, String> UNREAD =
      Map.of("SETTINGS_VERSION", "anything; no function reads it, a new value publishes a version");

  private final JsonNode template;

  private SettingsPage(JsonNode template) {
    this.template = template;
  }

  /**
   * The page.
   *
   * @param file template.yaml
   */
  static Page page(Path file) throws IOException {
    return new SettingsPage(new YAMLMapper().readTree(file.toFile())).page();
  }

  private Page page() {
    return new Markdown("settings.md", "Settings")
        .paragraph(
            "A deployment is set by the parameters of `template.yaml`; the template hands them to the"
                + " functions as environment variables. A variable that is missing or malformed"
                + " stops the function with a sentence that names it.")
        .heading("Parameters of the template")
        .table(cells("parameter", "default", "meaning"), parameters())
        .heading("Environment variables of the functions")
        .table(cells("variable", "it must be", "functions"), variables())
        .page();
  }

  private List<List<String>> parameters() {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : template.path("Parameters").properties()) {
      JsonNode value = entry.getValue();
      JsonNode standard = value.path("Default");
      String shown = standard.isMissingNode() ? "required" : code(standard.asText());
      rows.add(
          cells(
              code(entry.getKey()),
              shown.isEmpty() ? "empty" : shown,
              value.path("Description").asText()));
    }
    return rows;
  }

  private List<List<String>> variables() {
    Map<String, String> shapes = shapes();
    List<List<String>> rows = new ArrayList<>();
    functions()
        .forEach(
            (variable, functions) ->
                rows.add(
                    cells(
                        code(variable),
                        shapes.getOrDefault(variable, ""),
                        String.join(", ", functions))));
    return rows;
  }

  /** Of each variable the functions that get it. */
  private SortedMap<String, SortedSet<String>> functions() {
    SortedMap<String, SortedSet<String>> functions = new TreeMap<>();
    for (Map.Entry<String, JsonNode> resource : template.path("Resources").properties()) {
      if (resource.getValue().path("Type").asText().equals(FUNCTION)) {
        JsonNode own = resource.getValue().at("/Properties/Environment/Variables");
        JsonNode shared = template.at("/Globals/Function/Environment/Variables");
        for (JsonNode variables : List.of(own, shared)) {
          variables
              .fieldNames()
              .forEachRemaining(
                  name ->
                      functions
                          .computeIfAbsent(name, added -> new TreeSet<>())
                          .add(resource.getKey().replace("Function", "").toLowerCase(Locale.ROOT)));
        }
      }
    }
    return functions;
  }

  /** What each variable must be, by the settings in code. */
  private Map<String, String> shapes() {
    Map<String, String> shapes = new TreeMap<>(UNREAD);
    List<Class<?>> holders = new ArrayList<>(List.of(SharedSettings.class));
    for (JsonNode resource : template.path("Resources")) {
      if (resource.path("Type").asText().equals(FUNCTION)) {
        String handler = resource.at("/Properties/Handler").asText().split("::", 2)[0];
        holders.add(settings(handler));
      }
    }
    holders.forEach(holder -> shapes.putAll(shapes(holder)));
    return shapes;
  }

  /** The settings record beside a handler. */
  private static Class<?> settings(String handler) {
    String name = handler.replaceFirst("Handler$", "Settings");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no " + name + " beside " + handler, e);
    }
  }

  private static Map<String, String> shapes(Class<?> holder) {
    Map<String, String> shapes = new TreeMap<>();
    Arrays.stream(holder.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == Setting.class)
        .map(SettingsPage::value)
        .forEach(setting -> shapes.put(setting.name(), setting.shape()));
    return shapes;
  }

  private static Setting<?> value(Field field) {
    try {
      field.setAccessible(true);
      return (Setting<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("no value of " + field, e);
    }
  }
}
