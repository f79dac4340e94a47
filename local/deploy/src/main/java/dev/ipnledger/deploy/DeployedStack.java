package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.runtime.StartException;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the stack says of itself.
 *
 * @param endpoint the emulator
 * @param outputs by the keys in the template
 */
public record DeployedStack(URI endpoint, Map<String, String> outputs) {
  /** As API Gateway spells its addresses: the API's id, the region, the stage, the path. */
  private static final Pattern EXECUTE_API =
      Pattern.compile("https://([a-z0-9]+)\\.execute-api\\.[^/]+/([^/]+)(/.*)?");

  public DeployedStack {
    requireNonNull(endpoint, "endpoint is null");
    outputs = Map.copyOf(outputs);
  }

  /** Where notifications are posted. */
  public URI notifications() {
    return here("NotificationsUrl");
  }

  /** What stands before {@code /v1/...} of the query API. */
  public URI query() {
    return here("QueryUrl");
  }

  /**
   * The value of one output.
   *
   * @throws StartException when the stack has none of that name
   */
  public String output(String key) {
    String value = outputs.get(key);
    if (value == null) {
      throw new StartException("the stack has no output " + key + ": " + outputs.keySet(), null);
    }
    return value;
  }

  /** The emulator answers for API Gateway below a path of its own, since no name leads to it. */
  private URI here(String key) {
    Matcher address = EXECUTE_API.matcher(output(key));
    if (!address.matches()) {
      throw new StartException("output " + key + " is no address: " + output(key), null);
    }
    String path = address.group(3) == null ? "" : address.group(3);
    return URI.create(
        "%s/restapis/%s/%s/_user_request_%s"
            .formatted(endpoint, address.group(1), address.group(2), path));
  }
}
