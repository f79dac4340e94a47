package dev.ipnledger.query;

import dev.ipnledger.api.SellerPath;
import java.util.Arrays;
import java.util.Optional;

/** The resources that can be read. */
enum Resource {
  ORDERS("orders"),
  ORDER("orders/{id}"),
  HISTORY("orders/{id}/history"),
  OBJECTS("objects"),
  OBJECT("objects/{id}"),
  ATTENTION("attention"),
  HEALING("healing");

  /** The methods of every one of them. */
  static final String ALLOWED = "GET, HEAD, OPTIONS";

  private final String below;

  Resource(String below) {
    this.below = below;
  }

  /**
   * A path that names a resource.
   *
   * @param id Amazon's id; empty for a resource without one
   */
  record Match(Resource resource, SellerPath path, String id) {}

  /** The resource that a path names; empty when there is none. */
  static Optional<Match> of(String path) {
    return SellerPath.parse(path).flatMap(Resource::of);
  }

  private static Optional<Match> of(SellerPath path) {
    String id = path.below().size() > 1 ? path.below().get(1) : "";
    return Arrays.stream(values())
        .filter(resource -> path.is(resource.below))
        .map(resource -> new Match(resource, path, id))
        .findFirst();
  }
}
