package dev.ipnledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published description of the API, against which answers are held. */
final class OpenApi {
  private static final String LOCATION = "https://ipnledger.invalid/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  private OpenApi(JsonNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> iri.equals(LOCATION) ? document.toString() : null));
  }

  /** Reads {@code docs/openapi.yaml} of this project. */
  static OpenApi read() {
    try {
      String yaml = Files.readString(Path.of("..", "..", "docs", "openapi.yaml"));
      return new OpenApi(new YAMLMapper().readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** Fails unless the answer is one that the description has for this path and method. */
  void accepts(String path, String method, int status, String mediaType, String body) {
    String template = template(path);
    String operation = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
    JsonNode documented = document.path("paths").path(template).path(operation);
    if (status == 405) {
      JsonNode item = document.path("paths").path(template);
      documented = item.has("post") ? item.path("post") : item.path("get");
    }
    JsonNode response = documented.path("responses").path(Integer.toString(status));
    assertThat(response.isMissingNode())
        .as("%s %s answers %s, which docs/openapi.yaml does not have", method, template, status)
        .isFalse();
    if (response.has("$ref")) {
      response = document.at(response.get("$ref").asString().substring(1));
    }
    if (body == null) {
      return;
    }
    JsonNode content = response.path("content").path(mediaType).path("schema").path("$ref");
    assertThat(content.isMissingNode())
        .as("%s %s answers %s as %s, which is not documented", method, template, status, mediaType)
        .isFalse();
    Schema schema = schemas.getSchema(SchemaLocation.of(LOCATION + content.asString()));
    List<Error> errors = schema.validate(body, InputFormat.JSON);
    assertThat(errors).as("%s %s: %s", method, path, body).isEmpty();
  }

  /** The documented path that the request's path is one of; the one with most literal segments. */
  private String template(String path) {
    return document.path("paths").propertyNames().stream()
        .filter(template -> path.matches(template.replaceAll("\\{[^/]+}", "[^/]+")))
        .min(Comparator.comparingLong(template -> template.chars().filter(c -> c == '{').count()))
        .orElseThrow(() -> new AssertionError(path + " is not in docs/openapi.yaml"));
  }
}
