package dev.ipnledger.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published description of the API, against which answers are held. */
public final class OpenApi {
  private static final String LOCATION = "https://ipnledger.invalid/openapi.json";
  private static final int METHOD_NOT_ALLOWED = 405;

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
  public static OpenApi read() {
    try {
      String yaml = Files.readString(Path.of("..", "..", "docs", "openapi.yaml"));
      return new OpenApi(new YAMLMapper().readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with an answer; empty when it is one that the description has for this path and
   * method.
   *
   * @param body null for none
   */
  public Optional<String> fault(
      String path, String method, int status, @Nullable String mediaType, @Nullable String body) {
    JsonNode item = document.path("paths").path(template(path));
    Optional<JsonNode> response =
        operations(method, status)
            .map(name -> item.path(name).path("responses").path(Integer.toString(status)))
            .filter(found -> !found.isMissingNode())
            .findFirst()
            .map(this::resolved);
    String what = method + " " + path + " answers " + status;
    if (response.isEmpty()) {
      return Optional.of(what + ", which docs/openapi.yaml does not have");
    }
    if (body == null) {
      return Optional.empty();
    }
    JsonNode schema = response.get().path("content").path(mediaType).path("schema").path("$ref");
    if (schema.isMissingNode()) {
      return Optional.of(what + " as " + mediaType + ", which is not documented");
    }
    List<Error> errors =
        schemas
            .getSchema(SchemaLocation.of(LOCATION + schema.asString()))
            .validate(body, InputFormat.JSON);
    return errors.isEmpty() ? Optional.empty() : Optional.of(what + ": " + errors + " in " + body);
  }

  /** A method that is not there is documented with those that are. */
  private static Stream<String> operations(String method, int status) {
    return status == METHOD_NOT_ALLOWED
        ? Stream.of("post", "get")
        : Stream.of(method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT));
  }

  private JsonNode resolved(JsonNode response) {
    return response.has("$ref")
        ? document.at(response.get("$ref").asString().substring(1))
        : response;
  }

  /** The documented paths that have that method, such as {@code post}. */
  public List<String> paths(String method) {
    return document.path("paths").propertyNames().stream()
        .filter(path -> document.path("paths").path(path).has(method))
        .toList();
  }

  /** The documented path that the request's path is one of; the one with most literal segments. */
  public String template(String path) {
    return document.path("paths").propertyNames().stream()
        .filter(template -> path.matches(template.replaceAll("\\{[^/]+}", "[^/]+")))
        .min(Comparator.comparingLong(template -> template.chars().filter(c -> c == '{').count()))
        .orElseThrow(() -> new AssertionError(path + " is not in docs/openapi.yaml"));
  }
}
