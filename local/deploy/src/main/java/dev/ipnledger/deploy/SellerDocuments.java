package dev.ipnledger.deploy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.runtime.functions.SandboxSellers;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.model.Seller;

/** The two documents that describe sellers, for those that the sandbox knows. */
final class SellerDocuments {
  private SellerDocuments() {}

  /** The registry, which the stack takes as a parameter: no secrets. */
  static String registry(SandboxControl sandbox) {
    ObjectNode registry = JsonNodeFactory.instance.objectNode();
    new SandboxSellers(sandbox)
        .registry()
        .sellers()
        .forEach(
            (account, settings) -> {
              ObjectNode environment =
                  registry
                      .withObject("/" + account.sellerId())
                      .withObject("/environments")
                      .putObject(account.environment().slug());
              settings.topics().stream().sorted().forEach(environment.withArray("topics")::add);
              environment.put("region", settings.region().slug());
              environment.put("marketplaceId", settings.marketplaceId());
            });
    return registry.toString();
  }

  /** The secret: the sellers' API keys, plainly made up. */
  static String secret(SandboxControl sandbox) {
    ObjectNode secret = JsonNodeFactory.instance.objectNode();
    for (Seller seller : sandbox.sellers()) {
      secret
          .putObject(seller.sellerId())
          .put("accessKeyId", seller.accessKeyId())
          .put("secretKey", seller.secretKey());
    }
    return secret.toString();
  }
}
