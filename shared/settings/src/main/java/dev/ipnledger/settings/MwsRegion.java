package dev.ipnledger.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The marketplaces' regions and where their Off-Amazon Payments API lives (guide, "Endpoints"). */
public enum MwsRegion {
  UK("https://mws-eu.amazonservices.com"),
  DE("https://mws-eu.amazonservices.com"),
  US("https://mws.amazonservices.com"),
  JP("https://mws.amazonservices.jp");

  private final URI endpoint;

  MwsRegion(String endpoint) {
    this.endpoint = URI.create(endpoint);
  }

  /** Scheme and host, without a path. */
  public URI endpoint() {
    return endpoint;
  }

  /** As it stands in the registry: {@code uk}, {@code de}, {@code us}, {@code jp}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The region of that name, in any case; empty for anything else. */
  public static Optional<MwsRegion> parse(String text) {
    return Arrays.stream(values())
        .filter(region -> region.name().equalsIgnoreCase(text))
        .findFirst();
  }
}
