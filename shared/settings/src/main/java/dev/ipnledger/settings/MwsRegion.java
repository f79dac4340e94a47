package dev.ipnledger.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The marketplaces' regions and where their Off-Amazon Payments API lives (guide, "Endpoints"). */
public enum MwsRegion {
  UK("https://mws-eu.amazonservices.com", "GBP", "EU_GBP"),
  DE("https://mws-eu.amazonservices.com", "EUR", "EU_EUR"),
  US("https://mws.amazonservices.com", "USD", "NA_USD"),
  JP("https://mws.amazonservices.jp", "JPY", "FE_JPY");

  private final URI endpoint;
  private final String currency;
  private final String paymentDomain;

  MwsRegion(String endpoint, String currency, String paymentDomain) {
    this.endpoint = URI.create(endpoint);
    this.currency = currency;
    this.paymentDomain = paymentDomain;
  }

  /** Scheme and host, without a path. */
  public URI endpoint() {
    return endpoint;
  }

  /** The currency that sellers of the region are paid in, by ISO 4217. */
  public String currency() {
    return currency;
  }

  /** {@code PaymentDomain} of ListOrderReference. */
  public String paymentDomain() {
    return paymentDomain;
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
