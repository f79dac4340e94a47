package dev.ipnledger.api;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.settings.SellerRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A path of the API: whose data it reads, and what of it. Its parts are as they stand in the path:
 * they are not decoded, because the principal's IAM policy was held against the undecoded path, and
 * another spelling must not reach another seller.
 *
 * @param sellerId as it stands in the path
 * @param environment {@code sandbox} or {@code live} where the path is right
 * @param below the segments after the environment, at least one
 */
public record SellerPath(String sellerId, String environment, List<String> below) {
  private static final List<String> ROOT =
      List.of("v1", "sellers", "{sellerId}", "environments", "{environment}");

  public SellerPath {
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(environment, "environment is null");
    below = List.copyOf(below);
  }

  /** Takes a path apart; empty when it does not begin like one of the API. */
  public static Optional<SellerPath> parse(String path) {
    List<String> actual = List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
    return actual.size() > ROOT.size() && matches(ROOT, actual.subList(0, ROOT.size()))
        ? Optional.of(
            new SellerPath(
                actual.get(2), actual.get(4), actual.subList(ROOT.size(), actual.size())))
        : Optional.empty();
  }

  /**
   * Whether the segments below the environment are those of a template.
   *
   * @param template {@code orders/{id}/history}; a segment in braces takes anything but nothing
   */
  public boolean is(String template) {
    return matches(List.of(template.split("/", -1)), below);
  }

  /** Whether the path is {@code sellers/-/environments/-}: what belongs to no account. */
  public boolean isNobodys() {
    return sellerId.equals("-") && environment.equals("-");
  }

  /**
   * The account that the path names.
   *
   * @throws ProblemException when the registry does not have it
   */
  public Account account(SellerRegistry registry) {
    return registry.accounts().stream()
        .filter(account -> account.sellerId().equals(sellerId))
        .filter(account -> account.environment().slug().equals(environment))
        .findFirst()
        .orElseThrow(this::unknownSeller);
  }

  /** A path that names nothing, ready to be thrown. */
  public static ProblemException noSuchResource() {
    return new ProblemException(
        ProblemType.NO_SUCH_RESOURCE,
        "The path names no resource; they begin with"
            + " /v1/sellers/{sellerId}/environments/{sandbox|live}/.");
  }

  private ProblemException unknownSeller() {
    List<String> slugs = Arrays.stream(Environment.values()).map(Environment::slug).toList();
    return slugs.contains(environment)
        ? new ProblemException(
            ProblemType.UNKNOWN_SELLER,
            "The seller is not served in "
                + environment
                + "; add it to the seller registry, or correct the path.")
        : new ProblemException(
            ProblemType.UNKNOWN_SELLER,
            "The environment in the path must be one of " + String.join(", ", slugs) + ".");
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
