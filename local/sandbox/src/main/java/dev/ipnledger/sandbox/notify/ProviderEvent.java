package dev.ipnledger.sandbox.notify;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.xml.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a solution provider hears of a merchant. No real document was ever seen; the tree is that of
 * the published schema.
 *
 * @param type free text, such as {@code MerchantRegistration} [U]
 * @param options names and values
 */
public record ProviderEvent(String type, Map<String, String> options) {
  public ProviderEvent {
    requireNonNull(type, "type is null");
    options = new LinkedHashMap<>(options);
  }

  Announcer.Subject subject(String sellerId) {
    Element list = Element.named("Options");
    options.forEach(
        (name, value) ->
            list.add(
                Element.named("SolutionProviderOption").add("name", name).add("value", value)));
    Element root =
        Blocks.root("SolutionProviderMerchantNotification")
            .add(
                Element.named("MerchantRegistrationDetails")
                    .add("SellerId", sellerId)
                    .add("Type", type)
                    .add(list));
    return new Announcer.Subject("SolutionProviderEvent", sellerId, type, null, root);
  }
}
