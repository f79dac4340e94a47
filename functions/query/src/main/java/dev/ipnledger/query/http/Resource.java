package dev.ipnledger.query.http;

import java.util.List;
import java.util.Optional;

/** The resources of the API. Each can be read and nothing else. */
public enum Resource {
  ORDERS("orders"),
  ORDER("orders/{id}"),
  HISTORY("orders/{id}/history"),
  OBJECT("objects/{id}"),
  ATTENTION("attention");

  private static final List<String> ROOT =
      List.of("v1", "sellers", "{sellerId}", "environments", "{environment}");

  private final String below;

  Resource(String below) {
    this.below = below;
  }

  /**
   * A path that names a resource. Its parts are as they stand in the path: they are not decoded,
   * because the principal's IAM policy was held against the undecoded path, and another spelling
   * must not reach another seller.
   *
   * @param id Amazon's id; empty for a resource without one
   */
  public record Match(Resource resource, String sellerId, String environment, String id) {}

  /** The resource that a path names; empty when there is none. */
  public static Optional<Match> of(String path) {
    List<String> actual = List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    if (actual.size() <= ROOT.size() || !matches(ROOT, actual.subList(0, ROOT.size()))) {
      return Optional.empty();
    }
    List<String> below = actual.subList(ROOT.size(), actual.size());
    for (Resource resource : values()) {
      if (matches(List.of(resource.below.split("/")), below)) {
        String id = below.size() > 1 ? below.get(1) : "";
        return Optional.of(new Match(resource, actual.get(2), actual.get(4), id));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> template, List<String> actual) {
    if (template.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < template.size(); i++) {
      boolean variable = template.get(i).startsWith("{");
      if (variable ? actual.get(i).isEmpty() : !template.get(i).equals(actual.get(i))) {
        return false;
      }
    }
    return true;
  }
}
