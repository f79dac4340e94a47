package dev.ipnledger.register;

import dev.ipnledger.api.SellerPath;
import java.util.Arrays;
import java.util.Optional;

/** The resources of the function, each with its one method. */
enum Resource {
  ORDERS("orders", "POST"),
  ACKNOWLEDGEMENTS("attention/acknowledgements", "POST"),
  QUARANTINE("quarantine", "GET"),
  QUARANTINED("quarantine/{id}", "GET"),
  REPLAY("quarantine/{id}/replay", "POST"),
  RESOLUTION("quarantine/{id}/resolution", "POST");

  private final String below;
  private final String method;

  Resource(String below, String method) {
    this.below = below;
    this.method = method;
  }

  /**
   * A path that names a resource.
   *
   * @param id of a message in quarantine; empty for a resource without one
   */
  record Match(Resource resource, SellerPath path, String id) {}

  /** The resource that a path names; empty when there is none. */
  static Optional<Match> of(String path) {
    return SellerPath.parse(path).flatMap(Resource::of);
  }

  private static Optional<Match> of(SellerPath path) {
    return Arrays.stream(values())
        .filter(resource -> path.is(resource.below))
        .map(
            resource ->
                new Match(
                    resource, path, resource.below.contains("{id}") ? path.below().get(1) : ""))
        .findFirst();
  }

  /** Whether the resource takes that method; what can be read can be asked for its head, too. */
  boolean takes(String asked) {
    return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
  }

  /** The methods of the resource: {@code POST, OPTIONS}. */
  String allowed() {
    return (method.equals("GET") ? "GET, HEAD" : method) + ", OPTIONS";
  }
}
