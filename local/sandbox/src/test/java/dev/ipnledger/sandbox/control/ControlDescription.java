package dev.ipnledger.sandbox.control;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code docs/sandbox-openapi.yaml}. */
final class ControlDescription {
  private static final String LOCATION = "https://ipnledger.invalid/sandbox-openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  private ControlDescription(JsonNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> iri.equals(LOCATION) ? document.toString() : null));
  }

  static ControlDescription read() {
    try {
      return new ControlDescription(
          new YAMLMapper()
              .readTree(Files.readString(Path.of("..", "..", "docs", "sandbox-openapi.yaml"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code POST /control/orders/*}, sorted. */
  TreeSet<String> routes() {
    TreeSet<String> routes = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            routes.add(
                                method.toUpperCase(Locale.ROOT)
                                    + " "
                                    + path.getKey().replaceAll("\\{[^}]*}", "*"))));
    return routes;
  }

  /** What is wrong with a request's body; empty when it is as described. */
  List<String> requestProblems(String route, String body) {
    return problems(operation(route).at("/requestBody/content/application~1json/schema"), body);
  }

  /** What is wrong with an answer; empty when it is as described. */
  List<String> answerProblems(String route, int status, String body) {
    JsonNode response = operation(route).path("responses").path(String.valueOf(status));
    if (response.isMissingNode()) {
      return List.of(route + " does not answer " + status);
    }
    if (response.has("$ref")) {
      response = document.at(response.get("$ref").asString().substring(1));
    }
    return problems(response.path("content").iterator().next().path("schema"), body);
  }

  private JsonNode operation(String route) {
    String[] parts = route.split(" ", 2);
    return document.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
  }

  private List<String> problems(JsonNode schema, String body) {
    if (!schema.has("$ref")) {
      return List.of("no schema is described");
    }
    return schemas
        .getSchema(SchemaLocation.of(LOCATION + schema.get("$ref").asString()))
        .validate(body, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
