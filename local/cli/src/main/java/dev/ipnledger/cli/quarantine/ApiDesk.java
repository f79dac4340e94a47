package dev.ipnledger.cli.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ipnledger.cli.api.ApiClient;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.register.document.QuarantineDocument;
import dev.ipnledger.register.document.QuarantinedDocument;
import dev.ipnledger.register.document.ReplayDocument;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The function register behind the API of a stack, with the permissions of whoever signs. */
final class ApiDesk implements Desk {
  private static final int PAGE = 50;

  private final ApiClient api;
  private final List<String> paths;

  /**
   * @param api closed with this
   * @param paths {@code /v1/sellers/SELLERID/environments/live}, one for each account that is meant
   */
  ApiDesk(ApiClient api, List<String> paths) {
    this.api = requireNonNull(api, "api is null");
    this.paths = List.copyOf(paths);
  }

  @Override
  public String where() {
    return paths.equals(ApiPaths.NOBODYS)
        ? " of no seller of the registry; --seller ID has a seller's"
        : "";
  }

  @Override
  public void each(boolean open, Consumer<QuarantinedDocument> action) {
    for (String path : paths) {
      Optional<String> cursor = Optional.empty();
      do {
        QuarantineDocument page =
            api.get(
                path
                    + "/quarantine?limit="
                    + PAGE
                    + "&state="
                    + (open ? "open" : "resolved")
                    + cursor.map(text -> "&cursor=" + encoded(text)).orElse(""),
                QuarantineDocument.class);
        page.messages().forEach(action);
        cursor = Optional.ofNullable(page.cursor());
      } while (cursor.isPresent());
    }
  }

  @Override
  public List<QuarantinedDocument> named(String id) {
    List<QuarantinedDocument> found = new ArrayList<>();
    for (String path : paths) {
      api.find(path + "/quarantine/" + encoded(id.strip()), QuarantinedDocument.class)
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      throw new StackException(
          "nothing is in quarantine under '"
              + id
              + "' at "
              + api.base()
              + " for "
              + String.join(" and ", paths)
              + "; name its --seller, or none for what belongs to no seller of the registry");
    }
    return found;
  }

  /** The function has all that is needed. */
  @Override
  public void checkReplay() {}

  @Override
  public ReplayDocument replay(QuarantinedDocument message, boolean dryRun) {
    return api.post(
        path(message) + "/replay?dryRun=" + dryRun, Optional.empty(), ReplayDocument.class);
  }

  @Override
  public QuarantinedDocument resolve(QuarantinedDocument message, String note) {
    JsonNode body = ApiClient.json(Map.of("note", note));
    return api.post(path(message) + "/resolution", Optional.of(body), QuarantinedDocument.class);
  }

  /** Of an account that is meant, its own path; every other message belongs to nobody. */
  private String path(QuarantinedDocument message) {
    String own =
        ApiPaths.of(String.valueOf(message.sellerId()), String.valueOf(message.environment()));
    return (paths.contains(own) ? own : paths.getFirst()) + "/quarantine/" + encoded(message.id());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    api.close();
  }
}
