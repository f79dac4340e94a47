package dev.ipnledger.sandbox.standalone;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The seller that a standalone sandbox comes with. Its keys are plainly no secrets: they open
 * nothing but a sandbox.
 *
 * @param region {@code uk}, {@code de}, {@code us} or {@code jp}
 */
public record DemoSeller(String sellerId, String accessKeyId, String secretKey, String region) {
  public DemoSeller {
    requireNonNull(sellerId, "sellerId is null");
    requireNonNull(accessKeyId, "accessKeyId is null");
    requireNonNull(secretKey, "secretKey is null");
    requireNonNull(region, "region is null");
  }

  /** The same for everybody. */
  public static DemoSeller in(String region) {
    return new DemoSeller(
        "A1SANDBOXSHOPEXAMPLE", "SANDBOXKEYEXAMPLE", "sandbox-secret-example", region);
  }

  /** The body of {@code POST /control/sellers}, for both environments. */
  String registration(@Nullable URI endpoint) {
    String topics =
        endpoint == null ? "" : ",\"topics\":[{\"endpoint\":\"%s\"}]".formatted(endpoint);
    String settings = "{\"region\":\"%s\"%s}".formatted(region, topics);
    return """
        {"sellerId":"%s","accessKeyId":"%s","secretKey":"%s",
         "environments":{"sandbox":%s,"live":%s}}
        """
        .formatted(sellerId, accessKeyId, secretKey, settings, settings);
  }
}
