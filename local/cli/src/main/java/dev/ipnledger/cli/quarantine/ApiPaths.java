package dev.ipnledger.cli.quarantine;

import dev.ipnledger.domain.Environment;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paths of the API below which the quarantine of an account is. */
final class ApiPaths {
  /** Where all is that belongs to no seller of the registry. */
  static final List<String> NOBODYS = List.of(of("-", "-"));

  private ApiPaths() {}

  /** Of one account; {@code -} for what is unknown. */
  static String of(String sellerId, String environment) {
    return "/v1/sellers/" + sellerId + "/environments/" + environment;
  }

  /**
   * Of the accounts that are meant.
   *
   * @param sellerId absent for what belongs to no seller of the registry
   * @param environment absent for both
   */
  static List<String> of(@Nullable String sellerId, @Nullable Environment environment) {
    if (sellerId == null) {
      return NOBODYS;
    }
    return environment == null
        ? Arrays.stream(Environment.values()).map(each -> of(sellerId, each.slug())).toList()
        : List.of(of(sellerId, environment.slug()));
  }
}
