package dev.ipnledger.settings;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the registry says of one seller in one environment.
 *
 * @param topics ARNs of the SNS topics that this seller's notifications come from; never empty. The
 *     topic of a solution provider stands at each merchant it serves
 * @param region where the seller's Off-Amazon Payments API is
 * @param marketplaceId Amazon's id of the marketplace, opaque
 * @param closeIdleAfterDays after how many quiet days an order reference that was not captured in
 *     full is closed; empty means never
 * @param zone decides where a day begins in summaries, and nothing else
 */
public record SellerSettings(
    Set<String> topics,
    MwsRegion region,
    String marketplaceId,
    OptionalInt closeIdleAfterDays,
    ZoneId zone) {
  public SellerSettings {
    topics = Set.copyOf(topics);
    requireNonNull(region, "region is null");
    requireNonNull(marketplaceId, "marketplaceId is null");
    requireNonNull(closeIdleAfterDays, "closeIdleAfterDays is null");
    requireNonNull(zone, "zone is null");
  }
}
