package dev.ipnledger.sandbox.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A payment region: its digits in ids, its currencies, and the AWS region of its topics. */
public enum Region {
  NA("01", "us-east-1"),
  EU("02", "eu-west-1"),
  // The AWS region of Japanese topics was never seen in a document; Tokyo is an assumption [U].
  JP("03", "ap-northeast-1");

  private final String idDigits;
  private final String awsRegion;

  Region(String idDigits, String awsRegion) {
    this.idDigits = idDigits;
    this.awsRegion = awsRegion;
  }

  /** The two digits after the environment letter of an id. */
  public String idDigits() {
    return idDigits;
  }

  /** The AWS region in a topic ARN and in the host of the signing certificate. */
  public String awsRegion() {
    return awsRegion;
  }

  /** ISO 4217 codes an order total may have. */
  public Set<String> currencies() {
    return switch (this) {
      case NA -> Set.of("USD");
      case EU -> Set.of("GBP", "EUR");
      case JP -> Set.of("JPY");
    };
  }

  /** The one a shop of the region has unless it says otherwise. */
  public String usualCurrency() {
    return switch (this) {
      case NA -> "USD";
      case EU -> "EUR";
      case JP -> "JPY";
    };
  }

  /** Finds by {@code NA, US, EU, UK, DE, JP} or {@code FE}, in any case. */
  public static Optional<Region> named(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT);
    for (Region region : values()) {
      if (region.names().contains(name)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }

  private List<String> names() {
    return switch (this) {
      case NA -> List.of("NA", "US");
      case EU -> List.of("EU", "UK", "DE");
      case JP -> List.of("JP", "FE");
    };
  }
}
