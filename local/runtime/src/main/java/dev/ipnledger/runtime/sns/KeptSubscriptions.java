package dev.ipnledger.runtime.sns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.ipnledger.runtime.StartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Subscriptions in a file, so that a listener's queue goes on being filled after a restart. */
final class KeptSubscriptions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<Path> file;

  /**
   * @param file empty to keep nothing
   */
  KeptSubscriptions(Optional<Path> file) {
    this.file = file;
  }

  /**
   * What was put last; empty at first.
   *
   * @throws StartException naming the file when it can't be read
   */
  List<Subscription> read() {
    List<Subscription> found = new ArrayList<>();
    file.filter(Files::exists)
        .ifPresent(
            path -> {
              try {
                JSON.readTree(path.toFile()).forEach(node -> found.add(subscription(node)));
              } catch (IOException | SnsRefusedException e) {
                throw new StartException("cannot read the subscriptions in " + path, e);
              }
            });
    return found;
  }

  /** Takes the place of what was put before; a crash leaves one or the other. */
  void put(Collection<Subscription> subscriptions) {
    file.ifPresent(
        path -> {
          ArrayNode array = JSON.createArrayNode();
          subscriptions.forEach(
              one ->
                  array
                      .addObject()
                      .put("arn", one.arn())
                      .put("topicArn", one.topicArn())
                      .put("queueArn", one.queueArn())
                      .put("filter", one.filter().text()));
          Path next = path.resolveSibling(path.getFileName() + ".next");
          try {
            Files.write(next, JSON.writeValueAsBytes(array));
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the subscriptions in " + path, e);
          }
        });
  }

  private static Subscription subscription(JsonNode node) {
    String filter = node.path("filter").textValue();
    return new Subscription(
        node.path("arn").textValue(),
        node.path("topicArn").textValue(),
        node.path("queueArn").textValue(),
        filter == null || filter.isEmpty() ? FilterPolicy.ALL : FilterPolicy.parse(filter));
  }
}
